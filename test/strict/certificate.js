/**
 * A certificate for a server of the tests. It is made anew each time, names
 * nothing but this machine and lasts a day, so there is no secret to keep.
 */
import {createHash, createPublicKey, generateKeyPairSync} from 'node:crypto';
import forge from 'node-forge';

const {pki, md} = forge;
const day = 24 * 60 * 60 * 1000;

function keyPair() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: {type: 'spki', format: 'pem'},
    privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
  });
}

/** By this Chromium knows the certificate, so that it has to accept no other. */
function fingerprint(publicKey) {
  const key = createPublicKey(publicKey).export({type: 'spki', format: 'der'});
  return createHash('sha256').update(key).digest('base64');
}

/** `key` and `cert` for the server, `browserArgs` for the Chromium that is to trust it. */
export function makeCertificate(now = Date.now()) {
  const {publicKey, privateKey} = keyPair();
  const certificate = pki.createCertificate();
  const name = [{name: 'commonName', value: 'localhost'}];
  certificate.publicKey = pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date(now - day);
  certificate.validity.notAfter = new Date(now + day);
  certificate.setSubject(name);
  certificate.setIssuer(name);
  // Kind 7 is an IP address.
  certificate.setExtensions([{name: 'subjectAltName', altNames: [{type: 7, ip: '127.0.0.1'}]}]);
  certificate.sign(pki.privateKeyFromPem(privateKey), md.sha256.create());
  return {
    key: privateKey,
    cert: pki.certificateToPem(certificate),
    browserArgs: [`--ignore-certificate-errors-spki-list=${fingerprint(publicKey)}`],
  };
}
