/**
 * Texts as certifiers write them in the register, all our own: `¶` stands where an item begins, its mark included, and
 * nowhere else. Styles, not contents, are what they are about.
 */
export const texts: Record<string, string> = {
  'lines without marks': '¶Accueillir le public\n¶Orienter vers le bon service\n¶Tenir le registre des visites',
  'lines with semicolons': '¶Préparer le poste de travail ;\n¶Régler la machine ;\n¶Contrôler la première pièce.',
  'blank lines between': '¶Analyser un cahier des charges\n\n¶Rédiger une réponse technique\n\n¶Chiffrer une offre',
  hyphens: '¶- Diagnostiquer une panne\n¶- Remplacer un organe défaillant\n¶- Essayer le véhicule',
  'hyphens without space': '¶-Planifier les livraisons\n¶-Charger le véhicule\n¶-Arrimer les colis',
  'en dashes': '¶– Observer le comportement du jeune enfant\n¶– Proposer un jeu adapté\n¶– Transmettre à la famille',
  'typographic bullets': '¶• Recueillir la demande\n¶• Reformuler le besoin\n¶• Conclure la vente',
  'bullets with odd spaces':
    '¶•\u00a0\u00a0Identifier les risques\n¶•\u00a0\u00a0Baliser la zone\n¶•\u00a0\u00a0Alerter les secours',
  stars: '¶* Semer en pleine terre\n¶* Repiquer les jeunes plants\n¶* Arroser selon la saison',
  'middle dots': '¶· Tracer un gabarit\n¶· Découper la tôle\n¶· Ébavurer les arêtes',
  arrows: '¶→ Cadrer un projet\n¶→ Animer les réunions\n¶→ Rendre compte au commanditaire',
  squares: '¶▪ Saisir les écritures\n¶▪ Rapprocher les comptes\n¶▪ Déclarer la TVA',
  'codes with points': '¶C1.1 Définir une stratégie de contenu\n¶C1.2 Produire des textes\n¶C1.3 Mesurer l’audience',
  'codes and colons': '¶C1 : Concevoir une séance\n¶C2 : Animer un groupe\n¶C3 : Évaluer les acquis',
  'codes and hyphens': '¶C1 - Choisir une méthode\n¶C2 - Recueillir des données\n¶C3 - Interpréter les résultats',
  'codes with activity': '¶A1C1. Trier le linge\n¶A1C2. Laver selon les fibres\n¶A1C3. Repasser',
  'codes with activity and points':
    '¶A1.C1 Dresser un état des lieux\n¶A1.C2 Prioriser les travaux\n¶A2.C1 Suivre le chantier',
  'bullets before codes':
    '¶- C.1.1. Piloter la marge\n¶- C.1.2. Négocier avec les fournisseurs\n¶- C.1.3. Gérer les stocks',
  'codes of blocs': '¶BC01-C1 Traiter une commande\n¶BC01-C2 Émettre une facture\n¶BC01-C3 Relancer un client',
  'spelled codes':
    '¶Compétence 1 : Poser un diagnostic\n¶Compétence 2 : Bâtir un plan\n¶Compétence 3 : Conduire le plan',
  'numbers with points': '¶1. Préparer les sols\n¶2. Poser le revêtement\n¶3. Réaliser les finitions',
  'numbers and hyphens': '¶1 - Réceptionner les marchandises\n¶2 - Mettre en rayon\n¶3 - Tenir la caisse',
  'numbers with brackets': '¶1) Installer le plateau\n¶2) Enregistrer une voix\n¶3) Mixer les pistes',
  'numbers in levels': '¶1.1 Rédiger une note\n¶1.2 Présenter à l’oral\n¶2.1 Encadrer une équipe',
  letters: '¶a) Mesurer une tension\n¶b) Câbler une armoire\n¶c) Consigner une installation',
  'a heading in capitals':
    'PRÉPARER LE SERVICE\n¶- Dresser les tables\n¶- Vérifier la propreté\n' +
    'ASSURER LE SERVICE\n¶- Prendre la commande\n¶- Servir les plats',
  'headings that end in a colon':
    'Accueil :\n¶- Saluer le visiteur\n¶- Vérifier son rendez-vous\nOrientation :\n¶- Accompagner jusqu’au bureau',
  'an introduction': 'Le titulaire est capable de :\n¶- Lire un plan\n¶- Tracer une coupe\n¶- Assembler une charpente',
  'an introduction without marks':
    'Les compétences attestées sont les suivantes :\n¶Concevoir une maquette\n¶Coder une interface\n' +
    '¶Tester avec des usagers',
  'a heading between lines':
    'GESTION DE PROJET\n¶Planifier les tâches\n¶Suivre le budget\nRELATION CLIENT\n¶Traiter une réclamation',
  'codes with parts':
    '¶C1 Organiser son activité\n- planifier la semaine\n- classer les documents\n' +
    '¶C2 Communiquer avec l’équipe\n- rédiger un message\n- animer un point',
  'codes with a wrapped line':
    '¶C1.1 Analyser les besoins\nd’une personne accompagnée\n¶C1.2 Bâtir un projet\navec elle et ses proches',
  'hyphens with a wrapped line':
    '¶- Évaluer la douleur d’un patient\nà l’aide d’une échelle adaptée\n¶- Alerter le médecin',
  'lines with a wrapped line': '¶Établir un devis détaillé\nselon la demande du client\n¶Négocier les délais',
  'a last paragraph on assessment':
    '¶- Tailler un arbuste\n¶- Tondre une pelouse\n\n' +
    'Modalités d’évaluation : mise en situation devant un jury, puis entretien.',
  'assessment after lines':
    '¶Prendre des mesures\n¶Couper un patron\n¶Assembler un vêtement\nÉvaluation : réalisation d’une pièce en atelier.',
  'criteria at the end':
    '¶C1 Installer un réseau\n¶C2 Sécuriser un accès\nCritères d’évaluation : conformité et délais.',
  'a note on candidates':
    '¶• Réaliser un soin du visage\n¶• Conseiller un produit\nLes candidats sont évalués sur dossier.',
  'two levels of bullets':
    'Vendre :\n¶• Découvrir les attentes du client\n¶• Argumenter\nFidéliser :\n¶• Proposer un service après-vente',
  'titles numbered, items in hyphens':
    '1. Gérer l’accueil :\n¶- Répondre au téléphone\n¶- Filtrer les appels\n' +
    '2. Gérer l’agenda :\n¶- Fixer un rendez-vous\n¶- Prévenir d’un retard',
  'numbers with parts':
    '¶1. Préparer une intervention\n- lire le dossier\n- réunir le matériel\n' +
    '¶2. Intervenir sur site\n- sécuriser\n- réparer',
  'hyphens inside words': '¶- Réaliser un rendez-vous d’aide-mémoire\n¶- Remettre un compte-rendu écrit',
  'one sentence': '¶Conduire un entretien d’explicitation avec un candidat à la validation de son expérience.',
  'one sentence with brackets':
    '¶Utiliser un logiciel (tableur ; traitement de texte ; messagerie) dans le respect des règles internes.',
  'one line, semicolons': '¶Organiser un événement ; ¶gérer un budget ; ¶communiquer auprès des partenaires',
  'one line, semicolons and brackets':
    '¶Choisir un matériau (bois ; métal) ; ¶dimensionner une pièce ; ¶vérifier sa tenue',
  'one line, hyphens': '¶- Peser les ingrédients ¶- Pétrir la pâte ¶- Enfourner',
  'one line, bullets': '¶• Identifier les acteurs ¶• Mobiliser un réseau ¶• Formaliser un partenariat',
  'one line, codes': '¶C1.1 Choisir un cépage ¶C1.2 Conduire une taille ¶C1.3 Décider d’une date de récolte',
  'one line, codes and points': '¶C1. Observer une classe. ¶C2. Construire une progression. ¶C3. Varier les supports.',
  'one line, numbers': '¶1. Repérer un dysfonctionnement ¶2. Consigner l’anomalie ¶3. Informer le responsable',
  'sentences that begin with a verb':
    '¶Accompagner une personne dans les actes de la vie. ¶Repérer les signes d’une aggravation. ' +
    '¶Transmettre ses observations.',
  'sentences with an abbreviation':
    '¶Tenir les documents obligatoires (registres, affichages, etc.) à jour. ' +
    '¶Appliquer les art. 3 et 4 du règlement. ¶Classer les pièces.',
  'sentences of one competence':
    '¶Réaliser un diagnostic partagé. La personne y est associée à chaque étape, et ses choix sont respectés.',
  'codes in brackets': '¶(C1) Modéliser une base de données\n¶(C2) Écrire une requête\n¶(C3) Sauvegarder',
  'codes with long items':
    '¶C3.1. Manager une équipe de proximité en tenant compte de la norme ISO 9001 et du code du travail\n' +
    '¶C3.2. Prévenir les risques (bruit ; chute ; charge)\n¶C3.3. Conduire un entretien annuel',
  'check marks': '¶✓ Concevoir une recette\n¶✓ Calculer un coût\n¶✓ Dresser une assiette',
  'Word bullets': '¶o Poser une cloison\n¶o Isoler un plafond\n¶o Traiter les joints',
  'Windows line ends': '¶- Affûter un outil\r\n¶- Régler une lame\r\n¶- Débiter une planche',
  'capital verbs': '¶ANALYSER un marché\n¶DÉFINIR un prix\n¶LANCER une campagne',
  'a heading on its own, blank lines':
    'Communication\n\n¶- Rédiger un communiqué\n¶- Préparer une interview\n\n' +
    'Événementiel\n\n¶- Monter un plateau\n¶- Accueillir les intervenants',
  'percentages and figures in lines':
    '¶- Atteindre 90 % de conformité sur une série\n¶- Produire 3 variantes d’un modèle\n¶- Réduire les rebuts',
  'items that end in and': '¶Recevoir une réclamation ;\n¶Proposer une solution ; et\n¶Vérifier la satisfaction.',
  'codes with underscores': '¶C_1 Choisir un itinéraire\n¶C_2 Conduire en sécurité',
  'numbers with degrees':
    '¶Compétence n° 1 : Préparer un étal\n¶Compétence n° 2 : Lever un filet\n¶Compétence n° 3 : Emballer',
  'items with a colon inside':
    '¶- Respecter les règles d’hygiène : lavage des mains, tenue, plan de nettoyage\n' +
    '¶- Contrôler les températures : enceinte froide et chaude',
  'old fiche, savoirs': 'Il ou elle est en mesure de :\n¶Réaliser une étude\n¶Piloter un chantier\n¶Rédiger un rapport',
  'trailing spaces and tabs': '¶-\tMonter un échafaudage \n¶-\tVérifier les ancrages \n¶-\tBâcher',
  'codes that end in a point': '¶C1.1. Délimiter un chantier\n¶C1.2. Choisir un engin\n¶C1.3. Remblayer une tranchée',
  'the bloc again above its codes':
    'BC01 - Préparer une campagne\n¶C1.1. Étudier un marché\n¶C1.2. Choisir un canal\n¶C1.3. Estimer un coût',
  'codes of blocs with numbers behind a point':
    '¶BC02.1 – Recenser des besoins\n¶BC02.2 – Rédiger un marché\n¶BC02.3 – Suivre une livraison',
  'slashes on one line': '¶Peindre une façade / ¶Poser un enduit / ¶Nettoyer un support / ¶Protéger un sol',
  'slashes inside items':
    '¶- Conduire un véhicule léger et/ou utilitaire\n¶- Renseigner le carnet entrée/sortie\n' +
    '¶- Charger la batterie 12 V / 24 V',
  'être capable de, each line':
    '¶Être capable de lire une partition\n¶Être capable de tenir une voix\n¶Être capable de diriger un pupitre',
  'être capable de, above': 'Être capable de :\n¶lire une notice\n¶monter un meuble\n¶vérifier sa stabilité',
  'être capable de, bullets of lower case':
    'À l’issue de la formation, la personne est capable de :\n¶- repérer une fuite ;\n¶- changer un joint ;\n' +
    '¶- remettre en eau.',
  'a list in a list, in tags':
    '<ul>¶<li>Organiser un atelier<ul><li>choisir un lieu</li><li>réunir le matériel</li></ul></li>' +
    '¶<li>Animer un atelier</li>¶<li>Dresser un bilan</li></ul>',
  'an ordered list in tags':
    '<ol>¶<li>Déterminer un tracé</li>¶<li>Implanter des repères</li>¶<li>Relever des cotes</li></ol>',
  'paragraphs in tags': '<p>¶Souder un tube</p><p>¶Couper un profilé</p>\r\n<p>¶Percer une platine</p>',
  'breaks in tags': '¶Filmer une scène<br />¶Monter une séquence<br/>¶Étalonner une image<br>¶Exporter un film',
  'bold headings in tags':
    '<p><strong>Accueil</strong></p><ul>¶<li>Répondre à un appel</li>¶<li>Orienter un visiteur</li></ul>' +
    '<p><strong>Suivi</strong></p><ul>¶<li>Tenir un fichier</li>¶<li>Relancer un adhérent</li></ul>',
  'entities for bullets': '¶&bull; Tondre une brebis<br>¶&bull; Soigner un agneau<br>¶&bull; Conduire un troupeau',
  'dashes as entities': '¶&ndash; Lire une carte\n¶&ndash; Choisir un cap\n¶&ndash; R&eacute;gler une voile',
  'tabs after numbers': '¶1.\tCueillir un raisin\n¶2.\tPresser une cuve\n¶3.\tSoutirer un vin',
  'tabs before items': '\t¶Nouer un fil\n\t¶Tendre une chaîne\n\t¶Passer une trame',
  'arrowheads of Word': '¶Ø Préparer un repas\n¶Ø Dresser un couvert\n¶Ø Débarrasser une table',
  'private bullets of Word': '¶\uf0b7 Coiffer un client\n¶\uf0b7 Appliquer une couleur\n¶\uf0b7 Conseiller un soin',
  'dashes doubled': '¶-- Tracer une fondation\n¶-- Couler un béton\n¶-- Ferrailler un poteau',
  'angle quotes as bullets': '¶» Choisir un angle\n¶» Écrire un article\n¶» Vérifier une source',
  'greater-than signs': '¶> Installer un logiciel\n¶> Configurer un poste\n¶> Assister un utilisateur',
  tildes: '¶~ Ranger un rayon\n¶~ Étiqueter un produit\n¶~ Inventorier une réserve',
  'black diamonds': '¶❖ Concevoir un bouquet\n¶❖ Fixer un prix\n¶❖ Emballer une composition',
  'circled numbers': '¶① Identifier un défaut\n¶② Isoler un lot\n¶③ Informer un chef d’atelier',
  'roman numbers': '¶I. Administrer un réseau\n¶II. Superviser une infrastructure\n¶III. Répondre à un incident',
  'roman headings over hyphens':
    'I - ORGANISER UN SERVICE\n¶- Répartir des tâches\n¶- Suivre des absences\n' +
    'II - GÉRER UN BUDGET\n¶- Établir une prévision\n¶- Contrôler une dépense',
  'capital letters with brackets': '¶A) Choisir une essence\n¶B) Débiter un bois\n¶C) Assembler un cadre',
  'capital letters with points': '¶A. Recruter un salarié\n¶B. Former une équipe\n¶C. Évaluer un besoin',
  'competence letters':
    '¶Compétence A : Cadrer une étude\n¶Compétence B : Mener une enquête\n¶Compétence C : Restituer un résultat',
  'competence numbered with a hyphen and capitals':
    '¶COMPÉTENCE 1 - Modéliser un ouvrage\n¶COMPÉTENCE 2 - Chiffrer un lot\n¶COMPÉTENCE 3 - Suivre un planning',
  'codes glued to words': '¶C1-Rédiger un contrat\n¶C2-Calculer une paie\n¶C3-Déclarer une cotisation',
  'codes with two letters': '¶CE1 : Tenir un stand\n¶CE2 : Qualifier un contact\n¶CE3 : Relancer un prospect',
  'codes of skills with letters': '¶C.1.a Choisir un capteur\n¶C.1.b Étalonner un capteur\n¶C.2.a Traiter un signal',
  'headings of activities over codes':
    'Activité 1 : Gestion des flux\n¶C1. Réceptionner un colis\n¶C2. Vérifier un bon\n' +
    'Activité 2 : Gestion des stocks\n¶C3. Inventorier un entrepôt\n¶C4. Commander un produit',
  'headings of activities with A1 over codes':
    'A1. Gestion des flux\n¶C1.1 Réceptionner un colis\n¶C1.2 Vérifier un bon\n' +
    'A2. Gestion des stocks\n¶C2.1 Inventorier un entrepôt\n¶C2.2 Commander un produit',
  'sentences with periods on lines':
    '¶Élaborer un plan de formation pour une équipe. Il tient compte des entretiens annuels.\n' +
    '¶Négocier avec un organisme. Le coût et la durée sont fixés.',
  'third person':
    '¶Il organise la tournée d’un groupe.\n¶Il réserve des salles et des hébergements.\n' +
    '¶Il tient un budget de production.',
  'nouns instead of verbs': '¶Conduite d’un entretien\n¶Rédaction d’un compte rendu\n¶Gestion d’un conflit',
  'nouns on one line with semicolons':
    '¶Prise de rendez-vous ; ¶tenue d’un agenda ; ¶classement de dossiers ; ¶mise à jour d’un fichier.',
  'a sentence with commas':
    '¶Accueillir, informer, orienter et accompagner un public en difficulté, en lien avec des partenaires.',
  'pipes on one line': '¶Créer une affiche | ¶Retoucher une photo | ¶Préparer une impression',
  'semicolons and line ends, capital headings':
    'ENTRETIEN DU LINGE :\n¶trier un linge ;\n¶laver un linge ;\n' +
    'ENTRETIEN DES LOCAUX :\n¶dépoussiérer une pièce ;\n¶laver un sol.',
  'two columns on a line, in tags':
    '<table><tr><td>¶C1</td><td>Choisir un outil</td></tr>' +
    '<tr><td>¶C2</td><td>Régler un outil</td></tr>' +
    '<tr><td>¶C3</td><td>Entretenir un outil</td></tr></table>',
  'criteria under each code':
    '¶C1. Rédiger un rapport\nCritères : clarté, respect du délai\n' +
    '¶C2. Présenter un rapport\nCritères : aisance, écoute\n¶C3. Défendre un choix\nCritères : arguments',
  'assessment in capitals':
    '¶- Poser une serrure\n¶- Ajuster une porte\nMODALITÉS D’ÉVALUATION :\n- étude de cas\n- entretien avec un jury',
  'a code on a line of its own': '¶C1.1\nDéfinir une offre\n¶C1.2\nFixer un tarif\n¶C1.3\nChoisir un circuit de vente',
  'semicolons inside bullets':
    '¶• Préparer une visite (dates ; lieux ; accès) ;\n¶• Guider un groupe ;\n¶• Recueillir un avis ;',
  'numbers with a degree': '¶N°1 : Évaluer un bien\n¶N°2 : Rédiger un mandat\n¶N°3 : Conclure une vente',
  'numbers in brackets': '¶(1) Nettoyer une plaie\n¶(2) Poser un pansement\n¶(3) Surveiller une cicatrice',
  'numbers in brackets on one line': '¶(1) Choisir un sujet, ¶(2) bâtir un plan, ¶(3) rédiger un texte',
  'bullets on one line with a heading':
    'Compétences attestées : ¶• Piloter un drone ¶• Préparer un vol ¶• Traiter une image',
  'hyphens and semicolons on one line with a heading':
    'Le titulaire sait : ¶- lire un tableau ; ¶- repérer une tendance ; ¶- alerter un responsable.',
  'numbers that are quantities':
    '¶Encadrer une équipe de 3 à 5 personnes\n¶Tenir un budget de 10 000 euros\n¶Rendre compte chaque semaine',
  'a note behind a star': '¶- Prescrire une aide technique*\n¶- Former un usager\n* selon la liste en vigueur',
  'savoir, each line': '¶Savoir écouter une demande\n¶Savoir reformuler\n¶Savoir orienter vers un service',
  'headings of knowledge':
    'Savoir-faire :\n¶- Tailler une haie\n¶- Planter un arbre\n' +
    'Savoir-être :\n¶- Travailler en équipe\n¶- Respecter des consignes',
  'lines in lower case': '¶recevoir un appel\n¶noter une demande\n¶transmettre un message',
  'an intro sentence without a colon':
    'Ce bloc atteste des compétences suivantes.\n¶- Mesurer un débit\n¶- Régler une pompe\n¶- Purger un circuit',
  'wrapped hard at each line':
    '¶- Mettre en place une démarche de prévention des risques avec une\n' +
    'équipe, en suivant une méthode partagée et en fixant des\npriorités\n¶- Suivre des indicateurs',
  'activities by number, lines':
    '¶Activité 1 : Accueil d’un public\n¶Activité 2 : Vente d’un produit\n¶Activité 3 : Tenue d’une caisse',
  'blocs by number over lines':
    'Bloc 1 : Préparer\n¶Choisir un support\n¶Réunir des sources\n' +
    'Bloc 2 : Produire\n¶Rédiger un article\n¶Relire une épreuve',
  'mixed dashes': '¶- Vérifier un stock\n¶– Commander un article\n¶- Ranger une réserve',
  'macro-competences over their parts by code':
    'C1 Organiser une réunion\n¶C1.1 Fixer un ordre du jour\n¶C1.2 Convier des participants\n' +
    'C2 Conduire une réunion\n¶C2.1 Distribuer la parole\n¶C2.2 Conclure',
  'codes with a hyphen and spaces around parts':
    '¶C 1 - Tailler une pierre\n¶C 2 - Poser une pierre\n¶C 3 - Jointoyer un mur',
  'bullets of two kinds under capitals':
    'SOINS\n¶● Laver un patient\n¶● Prévenir une escarre\nLIENS\n¶○ Informer une famille\n¶○ Alerter un médecin',
  'semicolons without spaces on a line': '¶Lire un plan;¶Tracer une pièce;¶Usiner une pièce;¶Contrôler une cote',
  'sentences on one line without verbs first':
    '¶Le professionnel évalue une situation, décide d’une action et en rend compte à son équipe.',
  'a preamble in two sentences then codes':
    'Ce bloc porte sur la conduite de projet. Il est obligatoire.\n¶C1 : Cadrer un besoin\n¶C2 : Suivre une dépense',
  'codes with RNCP number': '¶RNCP12345BC01C1 : Élever un mur\n¶RNCP12345BC01C2 : Poser un linteau',
  'paragraphs with bullets in spans': '<p><span>¶• Choisir un fil</span></p><p><span>¶• Coudre un ourlet</span></p>',
  'skill, context, aim on lines':
    '¶C1. Rédiger une offre\nen respectant un cahier des charges\nafin de remporter un marché\n' +
    '¶C2. Négocier un prix\nen s’appuyant sur un argumentaire',
  'headings that are nouns between lists':
    'Relation client\n¶- Écouter un client\n¶- Conseiller un produit\nGestion\n¶- Tenir une caisse\n¶- Suivre un stock',
  'numbers then letters':
    '¶1. Préparer une séance\na) choisir un thème\nb) réunir des supports\n' +
    '¶2. Animer une séance\na) donner une consigne\nb) observer',
  'double line ends and wrapped text':
    '¶Recueillir la parole d’un enfant\net de sa famille\n\n¶Rédiger un écrit\nà destination d’un juge\n\n' +
    '¶Participer à une réunion',
  'plus signs': '¶+ Bouturer une plante\n¶+ Rempoter un plant\n¶+ Tailler un rosier',
  'one line, dashes between sentences': '¶Tenir un registre ¶– Classer un dossier ¶– Archiver une pièce',
  'a question of knowledge after':
    '¶• Vacciner un animal\n¶• Tatouer un animal\nSavoirs associés : anatomie, réglementation.',
  'numbers joined to text': '¶1.Tondre un gazon\n¶2.Scarifier un sol\n¶3.Semer un regain',
  'percentages at the beginning': '¶Réduire de 10 % une consommation\n¶Atteindre un taux de 95 %\n¶Rédiger un bilan',
}
