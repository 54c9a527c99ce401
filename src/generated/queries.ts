// Generated from cypher/ by `npm run generate`; do not edit.
import type { GraphValue, Query } from '../graph/port.ts'
import type { Kind, RelationType } from '../model.ts'

type GraphMap = { [key: string]: GraphValue }

export const queries = {
  elements: {
    /** What the given ids are. */
    byIds: { name: "elements.byIds", mode: 'read', columns: ["id","kind","properties"], text: "UNWIND $ids AS id\nMATCH (n:Element {id: id})\nRETURN n.id AS id, n.kind AS kind, properties(n) AS properties" } as Query<{ ids: string[] }, { id: string; kind: string; properties: GraphMap }>,
  },
  gap: {
    /** Every alignment that reaches the given competences from the given frameworks, whatever its coverage or status. */
    alignments: { name: "gap.alignments", mode: 'read', columns: ["target","held","coverage","relation","rationale","readOn","method","status","crosswalk"], text: "UNWIND $targets AS target\nMATCH (t:Element {id: target})<-[a:ALIGNED_WITH]-(h:Competence)\nWHERE h.framework IN $frameworks\nRETURN t.id AS target, h.id AS held, a.coverage AS coverage, a.relation AS relation, a.rationale AS rationale,\n  a.readOn AS readOn, a.method AS method, a.status AS status, a.crosswalk AS crosswalk\nORDER BY target, held" } as Query<{ targets: string[]; frameworks: string[] }, { target: string; held: string; coverage: string; relation: string; rationale: string; readOn: string | null; method: string; status: string; crosswalk: string | null }>,
    /** The blocs of certifications, in the document's order. */
    blocs: { name: "gap.blocs", mode: 'read', columns: ["certification","bloc","scope","position"], text: "UNWIND $ids AS id\nMATCH (c:Certification {id: id})-[r:HAS_PART]->(b:Bloc)\nRETURN c.id AS certification, b.id AS bloc, b.scope AS scope, r.position AS position\nORDER BY certification, position, bloc" } as Query<{ ids: string[] }, { certification: string; bloc: string; scope: string; position: number | null }>,
    /** The bridges that leave what is held, with what they cover. */
    bridges: { name: "gap.bridges", mode: 'read', columns: ["id","from","to","covers","coversKind","bridgeKind","legalReference","validFrom","validUntil","verified"], text: "UNWIND $held AS held\nMATCH (f:Element {id: held})<-[:FROM]-(b:Bridge)-[:TO]->(t:Element)\nOPTIONAL MATCH (b)-[:COVERS]->(c:Element)\nRETURN b.id AS id, f.id AS from, t.id AS to, c.id AS covers, c.kind AS coversKind, b.bridgeKind AS bridgeKind,\n  b.legalReference AS legalReference, b.validFrom AS validFrom, b.validUntil AS validUntil, b.verified AS verified\nORDER BY id, from, to, covers" } as Query<{ held: string[] }, { id: string; from: string; to: string; covers: string | null; coversKind: string | null; bridgeKind: string; legalReference: string | null; validFrom: string | null; validUntil: string | null; verified: boolean }>,
    /** The certification that a framework describes. */
    certificationOfFramework: { name: "gap.certificationOfFramework", mode: 'read', columns: ["certification"], text: "MATCH (f:Framework {id: $framework})-[:HAS_PART]->(c:Certification)\nRETURN c.id AS certification\nORDER BY certification\nLIMIT 1" } as Query<{ framework: string }, { certification: string }>,
    /** The competences that blocs, certifications without blocs or imported professions bring, with their parts and their macro-competence. */
    certified: { name: "gap.certified", mode: 'read', columns: ["holder","id","framework","macro","whole","position","part"], text: "UNWIND $ids AS id\nMATCH (h:Element {id: id})-[r:CERTIFIES|MOBILISES]->(top:Competence)\nMATCH (top)-[p:HAS_PART*0..1]->(k:Competence)\nOPTIONAL MATCH (m:Competence)-[q:HAS_PART]->(k)\nRETURN DISTINCT h.id AS holder, k.id AS id, k.framework AS framework, m.id AS macro,\n  EXISTS { (k)-[:HAS_PART]->(:Competence) } AS whole, min(r.position) AS position, min(q.position) AS part\nORDER BY holder, position, part, id" } as Query<{ ids: string[] }, { holder: string; id: string; framework: string | null; macro: string | null; whole: boolean; position: number | null; part: number | null }>,
    /** The crosswalks between frameworks, and whether every competence of the second was looked at. */
    crosswalks: { name: "gap.crosswalks", mode: 'read', columns: ["id","of","against","complete","status"], text: "UNWIND $held AS framework\nMATCH (f:Framework {id: framework})<-[:OF]-(x:Crosswalk)-[:AGAINST]->(g:Framework)\nWHERE g.id IN $wanted\nRETURN x.id AS id, f.id AS of, g.id AS against, x.complete AS complete, x.status AS status\nORDER BY id" } as Query<{ held: string[]; wanted: string[] }, { id: string; of: string; against: string; complete: boolean; status: string }>,
    /** What the given crosswalks say of each competence they looked at. */
    examined: { name: "gap.examined", mode: 'read', columns: ["crosswalk","target","readOn","note"], text: "UNWIND $crosswalks AS id\nMATCH (x:Element {id: id})-[e:EXAMINES]->(t:Competence)\nRETURN x.id AS crosswalk, t.id AS target, e.readOn AS readOn, e.note AS note\nORDER BY crosswalk, target" } as Query<{ crosswalks: string[] }, { crosswalk: string; target: string; readOn: string; note: string | null }>,
    /** The competences that exercised activities and professions mobilise, parts of activities included. */
    exercised: { name: "gap.exercised", mode: 'read', columns: ["exercised","competence","framework"], text: "UNWIND $ids AS id\nMATCH (e:Element {id: id})-[:PERFORMS|HAS_PART*0..3]->(a:Element)-[:MOBILISES]->(k:Competence)\nWHERE a.kind IN ['Activity', 'Profession']\nRETURN DISTINCT e.id AS exercised, k.id AS competence, k.framework AS framework\nORDER BY exercised, competence" } as Query<{ ids: string[] }, { exercised: string; competence: string; framework: string | null }>,
    /** Competences named one by one, with their detailed parts. */
    parts: { name: "gap.parts", mode: 'read', columns: ["id","framework","macro","whole"], text: "UNWIND $ids AS id\nMATCH (top:Competence {id: id})-[:HAS_PART*0..1]->(k:Competence)\nOPTIONAL MATCH (m:Competence)-[:HAS_PART]->(k)\nRETURN DISTINCT k.id AS id, k.framework AS framework, m.id AS macro, EXISTS { (k)-[:HAS_PART]->(:Competence) } AS whole\nORDER BY id" } as Query<{ ids: string[] }, { id: string; framework: string | null; macro: string | null; whole: boolean }>,
    /** The certifications that qualify for professions, with the dates that decide which version people hold. */
    qualifications: { name: "gap.qualifications", mode: 'read', columns: ["profession","certification","required","firstAwardedOn","deliverUntil","enrolFrom","enrolUntil"], text: "UNWIND $professions AS profession\nMATCH (c:Certification)-[r:QUALIFIES_FOR]->(p:Profession {id: profession})\nRETURN p.id AS profession, c.id AS certification, r.required AS required, c.firstAwardedOn AS firstAwardedOn,\n  c.deliverUntil AS deliverUntil, c.enrolFrom AS enrolFrom, c.enrolUntil AS enrolUntil\nORDER BY profession, certification" } as Query<{ professions: string[] }, { profession: string; certification: string; required: string | null; firstAwardedOn: string | null; deliverUntil: string | null; enrolFrom: string | null; enrolUntil: string | null }>,
  },
  store: {
    /** Removes the nodes that left the data, with whatever still hangs on them. */
    deleteNodes: { name: "store.deleteNodes", mode: 'write', columns: [], text: "UNWIND $ids AS id\nMATCH (n:Element {id: id})\nDETACH DELETE n" } as Query<{ ids: string[] }, Record<string, never>>,
    /** Removes the relations of one type that left the data. */
    deleteRelations: {
      HAS_PART: { name: "store.deleteRelations.HAS_PART", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:HAS_PART {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      QUALIFIES_FOR: { name: "store.deleteRelations.QUALIFIES_FOR", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:QUALIFIES_FOR {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      REPLACED_BY: { name: "store.deleteRelations.REPLACED_BY", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:REPLACED_BY {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      PERFORMS: { name: "store.deleteRelations.PERFORMS", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:PERFORMS {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      MOBILISES: { name: "store.deleteRelations.MOBILISES", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:MOBILISES {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      CERTIFIES: { name: "store.deleteRelations.CERTIFIES", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:CERTIFIES {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      DRAWS_ON: { name: "store.deleteRelations.DRAWS_ON", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:DRAWS_ON {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      SHOWN_BY: { name: "store.deleteRelations.SHOWN_BY", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:SHOWN_BY {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      ASSESSED_BY: { name: "store.deleteRelations.ASSESSED_BY", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:ASSESSED_BY {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      JUDGED_ON: { name: "store.deleteRelations.JUDGED_ON", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:JUDGED_ON {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      FRAMES: { name: "store.deleteRelations.FRAMES", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:FRAMES {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      PURSUES: { name: "store.deleteRelations.PURSUES", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:PURSUES {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      USES: { name: "store.deleteRelations.USES", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:USES {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      YIELDS: { name: "store.deleteRelations.YIELDS", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:YIELDS {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      CONCERNS: { name: "store.deleteRelations.CONCERNS", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:CONCERNS {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      WORKS_IN: { name: "store.deleteRelations.WORKS_IN", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:WORKS_IN {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      WORKS_WITH: { name: "store.deleteRelations.WORKS_WITH", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:WORKS_WITH {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      RUNS: { name: "store.deleteRelations.RUNS", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:RUNS {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      CAN_BECOME: { name: "store.deleteRelations.CAN_BECOME", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:CAN_BECOME {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      ALIGNED_WITH: { name: "store.deleteRelations.ALIGNED_WITH", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:ALIGNED_WITH {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      FROM: { name: "store.deleteRelations.FROM", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:FROM {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      TO: { name: "store.deleteRelations.TO", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:TO {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      COVERS: { name: "store.deleteRelations.COVERS", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:COVERS {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      OF: { name: "store.deleteRelations.OF", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:OF {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      AGAINST: { name: "store.deleteRelations.AGAINST", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:AGAINST {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      EXAMINES: { name: "store.deleteRelations.EXAMINES", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:EXAMINES {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
      STATED_IN: { name: "store.deleteRelations.STATED_IN", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})-[r:STATED_IN {key: row.key}]->(:Element {id: row.to})\nDELETE r" },
    } as Record<RelationType, Query<{ rows: GraphMap[] }, Record<string, never>>>,
    /** Writes the nodes of one kind, each replaced whole. */
    mergeNodes: {
      Framework: { name: "store.mergeNodes.Framework", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Framework" },
      Profession: { name: "store.mergeNodes.Profession", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Profession" },
      Certification: { name: "store.mergeNodes.Certification", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Certification" },
      Bloc: { name: "store.mergeNodes.Bloc", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Bloc" },
      Function: { name: "store.mergeNodes.Function", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Function" },
      ActivityDomain: { name: "store.mergeNodes.ActivityDomain", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:ActivityDomain" },
      Activity: { name: "store.mergeNodes.Activity", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Activity" },
      Competence: { name: "store.mergeNodes.Competence", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Competence" },
      Savoir: { name: "store.mergeNodes.Savoir", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Savoir" },
      Indicator: { name: "store.mergeNodes.Indicator", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Indicator" },
      Assessment: { name: "store.mergeNodes.Assessment", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Assessment" },
      AssessmentPart: { name: "store.mergeNodes.AssessmentPart", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:AssessmentPart" },
      Criterion: { name: "store.mergeNodes.Criterion", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Criterion" },
      Policy: { name: "store.mergeNodes.Policy", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Policy" },
      PolicyAxis: { name: "store.mergeNodes.PolicyAxis", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:PolicyAxis" },
      Objective: { name: "store.mergeNodes.Objective", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Objective" },
      Action: { name: "store.mergeNodes.Action", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Action" },
      Resource: { name: "store.mergeNodes.Resource", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Resource" },
      Deliverable: { name: "store.mergeNodes.Deliverable", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Deliverable" },
      Organisation: { name: "store.mergeNodes.Organisation", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Organisation" },
      Population: { name: "store.mergeNodes.Population", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Population" },
      Setting: { name: "store.mergeNodes.Setting", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Setting" },
      Term: { name: "store.mergeNodes.Term", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Term" },
      Source: { name: "store.mergeNodes.Source", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Source" },
      Bridge: { name: "store.mergeNodes.Bridge", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Bridge" },
      Crosswalk: { name: "store.mergeNodes.Crosswalk", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:Crosswalk" },
      VaeStep: { name: "store.mergeNodes.VaeStep", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMERGE (n:Element {id: row.id})\nSET n = row\nSET n:VaeStep" },
    } as Record<Kind, Query<{ rows: GraphMap[] }, Record<string, never>>>,
    /** Writes the relations of one type, each replaced whole. */
    mergeRelations: {
      HAS_PART: { name: "store.mergeRelations.HAS_PART", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:HAS_PART {key: row.key}]->(b)\nSET r = row.properties" },
      QUALIFIES_FOR: { name: "store.mergeRelations.QUALIFIES_FOR", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:QUALIFIES_FOR {key: row.key}]->(b)\nSET r = row.properties" },
      REPLACED_BY: { name: "store.mergeRelations.REPLACED_BY", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:REPLACED_BY {key: row.key}]->(b)\nSET r = row.properties" },
      PERFORMS: { name: "store.mergeRelations.PERFORMS", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:PERFORMS {key: row.key}]->(b)\nSET r = row.properties" },
      MOBILISES: { name: "store.mergeRelations.MOBILISES", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:MOBILISES {key: row.key}]->(b)\nSET r = row.properties" },
      CERTIFIES: { name: "store.mergeRelations.CERTIFIES", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:CERTIFIES {key: row.key}]->(b)\nSET r = row.properties" },
      DRAWS_ON: { name: "store.mergeRelations.DRAWS_ON", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:DRAWS_ON {key: row.key}]->(b)\nSET r = row.properties" },
      SHOWN_BY: { name: "store.mergeRelations.SHOWN_BY", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:SHOWN_BY {key: row.key}]->(b)\nSET r = row.properties" },
      ASSESSED_BY: { name: "store.mergeRelations.ASSESSED_BY", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:ASSESSED_BY {key: row.key}]->(b)\nSET r = row.properties" },
      JUDGED_ON: { name: "store.mergeRelations.JUDGED_ON", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:JUDGED_ON {key: row.key}]->(b)\nSET r = row.properties" },
      FRAMES: { name: "store.mergeRelations.FRAMES", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:FRAMES {key: row.key}]->(b)\nSET r = row.properties" },
      PURSUES: { name: "store.mergeRelations.PURSUES", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:PURSUES {key: row.key}]->(b)\nSET r = row.properties" },
      USES: { name: "store.mergeRelations.USES", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:USES {key: row.key}]->(b)\nSET r = row.properties" },
      YIELDS: { name: "store.mergeRelations.YIELDS", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:YIELDS {key: row.key}]->(b)\nSET r = row.properties" },
      CONCERNS: { name: "store.mergeRelations.CONCERNS", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:CONCERNS {key: row.key}]->(b)\nSET r = row.properties" },
      WORKS_IN: { name: "store.mergeRelations.WORKS_IN", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:WORKS_IN {key: row.key}]->(b)\nSET r = row.properties" },
      WORKS_WITH: { name: "store.mergeRelations.WORKS_WITH", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:WORKS_WITH {key: row.key}]->(b)\nSET r = row.properties" },
      RUNS: { name: "store.mergeRelations.RUNS", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:RUNS {key: row.key}]->(b)\nSET r = row.properties" },
      CAN_BECOME: { name: "store.mergeRelations.CAN_BECOME", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:CAN_BECOME {key: row.key}]->(b)\nSET r = row.properties" },
      ALIGNED_WITH: { name: "store.mergeRelations.ALIGNED_WITH", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:ALIGNED_WITH {key: row.key}]->(b)\nSET r = row.properties" },
      FROM: { name: "store.mergeRelations.FROM", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:FROM {key: row.key}]->(b)\nSET r = row.properties" },
      TO: { name: "store.mergeRelations.TO", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:TO {key: row.key}]->(b)\nSET r = row.properties" },
      COVERS: { name: "store.mergeRelations.COVERS", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:COVERS {key: row.key}]->(b)\nSET r = row.properties" },
      OF: { name: "store.mergeRelations.OF", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:OF {key: row.key}]->(b)\nSET r = row.properties" },
      AGAINST: { name: "store.mergeRelations.AGAINST", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:AGAINST {key: row.key}]->(b)\nSET r = row.properties" },
      EXAMINES: { name: "store.mergeRelations.EXAMINES", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:EXAMINES {key: row.key}]->(b)\nSET r = row.properties" },
      STATED_IN: { name: "store.mergeRelations.STATED_IN", mode: 'write', columns: [], text: "UNWIND $rows AS row\nMATCH (a:Element {id: row.from})\nMATCH (b:Element {id: row.to})\nMERGE (a)-[r:STATED_IN {key: row.key}]->(b)\nSET r = row.properties" },
    } as Record<RelationType, Query<{ rows: GraphMap[] }, Record<string, never>>>,
    /** The nodes of a data set with the hash of their content, a page at a time. */
    nodeHashes: { name: "store.nodeHashes", mode: 'read', columns: ["id","hash","label","locator","statement"], text: "MATCH (n:Element)\nWHERE n.dataset = $dataset AND n.id > $after\nRETURN n.id AS id, n.hash AS hash, n.label AS label, n.locator AS locator, n.statement AS statement\nORDER BY id\nLIMIT $limit" } as Query<{ dataset: string; after: string; limit: number }, { id: string; hash: string; label: string; locator: string | null; statement: string | null }>,
    /** Records which revision of which data the graph holds; written last. */
    putState: { name: "store.putState", mode: 'write', columns: [], text: "MERGE (s:GraphState {id: $id})\nSET s = $properties" } as Query<{ id: string; properties: GraphMap }, Record<string, never>>,
    /** The relations of a data set that leave the given nodes, with the hash of their content. */
    relationHashes: { name: "store.relationHashes", mode: 'read', columns: ["from","type","to","key","hash"], text: "UNWIND $ids AS id\nMATCH (a:Element {id: id})-[r]->(b:Element)\nWHERE r.dataset = $dataset\nRETURN a.id AS from, type(r) AS type, b.id AS to, r.key AS key, r.hash AS hash\nORDER BY key" } as Query<{ ids: string[]; dataset: string }, { from: string; type: string; to: string; key: string; hash: string }>,
    /** The revision of the whole graph. */
    revision: { name: "store.revision", mode: 'read', columns: ["revision"], text: "MATCH (s:GraphState {id: 'graph'})\nRETURN s.revision AS revision" } as Query<Record<string, never>, { revision: string }>,
    /** The data sets that the graph holds, and the revision of the whole. */
    states: { name: "store.states", mode: 'read', columns: ["id","revision","origin","nodes","relations"], text: "MATCH (s:GraphState)\nWHERE s.id IN $ids OR size($ids) = 0\nRETURN s.id AS id, s.revision AS revision, s.origin AS origin, s.nodes AS nodes, s.relations AS relations\nORDER BY id" } as Query<{ ids: string[] }, { id: string; revision: string; origin: string | null; nodes: number | null; relations: number | null }>,
  },
}
