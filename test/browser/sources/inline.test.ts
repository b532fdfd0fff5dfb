import {expect} from '@open-wc/testing';
import {readInline} from '../../../src/sources/inline.js';

function read(markup: string) {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return readInline(host);
}

describe('inline JSON', () => {
  it('is read from the first script of its type', () => {
    expect(read('<p>x</p><script type="application/json">{"stages":[]}</script>')).to.deep.equal({
      value: {stages: []},
    });
    expect(read('<script type="Application/JSON; charset=utf-8">1</script>')).to.deep.equal({
      value: 1,
    });
  });

  it('is not there without such a child', () => {
    expect(
      read(
        `<script type="application/ld+json">{}</script><script type="text/x">{}</script><script type="importmap">{}</script>
         <journey-map><script type="application/json">{}</script></journey-map>`,
      ),
    ).to.equal(undefined);
  });

  it('is the text itself, to be explained, where it is not JSON', () => {
    const text = '{"a" 1}';
    const contentType = 'application/json';
    const script = `<script type="${contentType}">${text}</script>`;
    expect(read(script)).to.deep.equal({text, contentType});
    expect(read(`<pre>${text}</pre>`)).to.deep.equal({text});
  });

  it('says that a second script is not read', () => {
    const result = read(
      '<script type="application/json">1</script><script type="application/json">2</script>',
    );
    expect(result).to.include({value: 1});
    expect(result!.warning).to.include({severity: 'warning', code: 'two-sources'});
  });
});
