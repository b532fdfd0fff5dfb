import {fromCSV,toCSV} from './src/core.js';
const show=(t:string,o?:any)=>{const {journey,problems}=fromCSV(t,o); console.log(JSON.stringify(journey?{t:journey.title,p:journey.personas.map(p=>p.name+'/'+p.role),lanes:journey.lanes,sc:journey.emotionScale,s:journey.stages}:null,null,0)); console.log(problems.map(p=>`${p.severity} ${p.code} ${p.path} @${p.place} ${p.message}`).join('\n'),'\n');};
show('stage,step,emotion,touchpoints,pain points,description,duration,personas\nPlan,Search,-1,Google,slow,looks around,2 h,Lea\n,,,Web,dear,,,\nPlan,Book,1.5,Site,,,,\nGo,,2,,,whole stage,,\n,Ride,3,Bus,,,,Tom');
show('\ufeffParcours : retour de colis;;;\r\n;;;\r\nPersona;Léa, 34 ans;;\r\nÉtapes;Recherche;Achat;Retour\r\nÉmotion (1–5);3,5;4;1,5\r\nIrritants;"lent\r\ncher";;"guide; imprécis"\r\nPoints de contact;Site, Google;Boutique;\r\n',{lang:'fr'});
show('Phase\tÉtape\tÉmotion – Léa\tÉmotion – Tom\tMétéo\nA\tx\t1,5\t-1\tpluie\nA\ty\t2\t0\t\n');
show('sep=;\nÉtape;Action;Émotion\nA;x;1\nA;y;"2" ;z\n');
show('Stages,A,B\nPains,"He said "no" to me",x\nNeeds,"open,y\nEmotion,1,2\n');
show('hello');show('');
