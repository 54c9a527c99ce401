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
    'PRÉPARER LE SERVICE\n¶- Dresser les tables\n¶- Vérifier la propreté\nASSURER LE SERVICE\n¶- Prendre la commande\n¶- Servir les plats',
  'headings that end in a colon':
    'Accueil :\n¶- Saluer le visiteur\n¶- Vérifier son rendez-vous\nOrientation :\n¶- Accompagner jusqu’au bureau',
  'an introduction': 'Le titulaire est capable de :\n¶- Lire un plan\n¶- Tracer une coupe\n¶- Assembler une charpente',
  'an introduction without marks':
    'Les compétences attestées sont les suivantes :\n¶Concevoir une maquette\n¶Coder une interface\n¶Tester avec des usagers',
  'a heading between lines':
    'GESTION DE PROJET\n¶Planifier les tâches\n¶Suivre le budget\nRELATION CLIENT\n¶Traiter une réclamation',
  'codes with parts':
    '¶C1 Organiser son activité\n- planifier la semaine\n- classer les documents\n¶C2 Communiquer avec l’équipe\n- rédiger un message\n- animer un point',
  'codes with a wrapped line':
    '¶C1.1 Analyser les besoins\nd’une personne accompagnée\n¶C1.2 Bâtir un projet\navec elle et ses proches',
  'hyphens with a wrapped line':
    '¶- Évaluer la douleur d’un patient\nà l’aide d’une échelle adaptée\n¶- Alerter le médecin',
  'lines with a wrapped line': '¶Établir un devis détaillé\nselon la demande du client\n¶Négocier les délais',
  'a last paragraph on assessment':
    '¶- Tailler un arbuste\n¶- Tondre une pelouse\n\nModalités d’évaluation : mise en situation devant un jury, puis entretien.',
  'assessment after lines':
    '¶Prendre des mesures\n¶Couper un patron\n¶Assembler un vêtement\nÉvaluation : réalisation d’une pièce en atelier.',
  'criteria at the end':
    '¶C1 Installer un réseau\n¶C2 Sécuriser un accès\nCritères d’évaluation : conformité et délais.',
  'a note on candidates':
    '¶• Réaliser un soin du visage\n¶• Conseiller un produit\nLes candidats sont évalués sur dossier.',
  'two levels of bullets':
    'Vendre :\n¶• Découvrir les attentes du client\n¶• Argumenter\nFidéliser :\n¶• Proposer un service après-vente',
  'titles numbered, items in hyphens':
    '1. Gérer l’accueil :\n¶- Répondre au téléphone\n¶- Filtrer les appels\n2. Gérer l’agenda :\n¶- Fixer un rendez-vous\n¶- Prévenir d’un retard',
  'numbers with parts':
    '¶1. Préparer une intervention\n- lire le dossier\n- réunir le matériel\n¶2. Intervenir sur site\n- sécuriser\n- réparer',
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
    '¶Accompagner une personne dans les actes de la vie. ¶Repérer les signes d’une aggravation. ¶Transmettre ses observations.',
  'sentences with an abbreviation':
    '¶Tenir les documents obligatoires (registres, affichages, etc.) à jour. ¶Appliquer les art. 3 et 4 du règlement. ¶Classer les pièces.',
  'sentences of one competence':
    '¶Réaliser un diagnostic partagé. La personne y est associée à chaque étape, et ses choix sont respectés.',
  'codes in brackets': '¶(C1) Modéliser une base de données\n¶(C2) Écrire une requête\n¶(C3) Sauvegarder',
  'codes with long items':
    '¶C3.1. Manager une équipe de proximité en tenant compte de la norme ISO 9001 et du code du travail\n¶C3.2. Prévenir les risques (bruit ; chute ; charge)\n¶C3.3. Conduire un entretien annuel',
  'check marks': '¶✓ Concevoir une recette\n¶✓ Calculer un coût\n¶✓ Dresser une assiette',
  'Word bullets': '¶o Poser une cloison\n¶o Isoler un plafond\n¶o Traiter les joints',
  'Windows line ends': '¶- Affûter un outil\r\n¶- Régler une lame\r\n¶- Débiter une planche',
  'capital verbs': '¶ANALYSER un marché\n¶DÉFINIR un prix\n¶LANCER une campagne',
  'a heading on its own, blank lines':
    'Communication\n\n¶- Rédiger un communiqué\n¶- Préparer une interview\n\nÉvénementiel\n\n¶- Monter un plateau\n¶- Accueillir les intervenants',
  'percentages and figures in lines':
    '¶- Atteindre 90 % de conformité sur une série\n¶- Produire 3 variantes d’un modèle\n¶- Réduire les rebuts',
  'items that end in and': '¶Recevoir une réclamation ;\n¶Proposer une solution ; et\n¶Vérifier la satisfaction.',
  'codes with underscores': '¶C_1 Choisir un itinéraire\n¶C_2 Conduire en sécurité',
  'numbers with degrees':
    '¶Compétence n° 1 : Préparer un étal\n¶Compétence n° 2 : Lever un filet\n¶Compétence n° 3 : Emballer',
  'items with a colon inside':
    '¶- Respecter les règles d’hygiène : lavage des mains, tenue, plan de nettoyage\n¶- Contrôler les températures : enceinte froide et chaude',
  'old fiche, savoirs': 'Il ou elle est en mesure de :\n¶Réaliser une étude\n¶Piloter un chantier\n¶Rédiger un rapport',
  'trailing spaces and tabs': '¶-\tMonter un échafaudage \n¶-\tVérifier les ancrages \n¶-\tBâcher',
}
