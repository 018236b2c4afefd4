<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>Above</name>
    <message>
        <source>Your order so far</source>
        <translation>Votre commande</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>TTC</translation>
    </message>
</context>
<context>
    <name>AllergenRow</name>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen. Ask us if an allergy is serious.</source>
        <translation>Nous cuisinons tout dans une seule cuisine. Si votre allergie est grave, parlez-nous-en.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
</context>
<context>
    <name>AttractScenes</name>
    <message>
        <source>Hello,
hungry.</source>
        <translation>Bonjour,
la faim.</translation>
    </message>
    <message>
        <source>Bowled
over.</source>
        <translation>À la
cuillère.</translation>
    </message>
    <message>
        <source>Sweet
ending.</source>
        <translation>Douce
fin.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Where will you eat?</source>
        <translation>Où mangez-vous ?</translation>
    </message>
    <message>
        <source>Start order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Show its code to the scanner, any time.</source>
        <translation>Montrez son code au lecteur, quand vous voulez.</translation>
    </message>
    <message>
        <source>Sign in with your phone number or email.</source>
        <translation>Connectez-vous avec votre téléphone ou votre e-mail.</translation>
    </message>
    <message>
        <source>Have our app?</source>
        <translation>Vous avez notre appli ?</translation>
    </message>
</context>
<context>
    <name>BarOrder</name>
    <message>
        <source>with tax</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Open your order</source>
        <translation>Ouvrir votre commande</translation>
    </message>
</context>
<context>
    <name>BestTouch</name>
    <message>
        <source>Your reward</source>
        <translation>Votre récompense</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove reward</source>
        <translation>Enlever l’offre</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Économiser %1</translation>
    </message>
</context>
<context>
    <name>CardSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>CartScreen</name>
    <message>
        <source>Your order</source>
        <translation>Votre commande</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout enlever</translation>
    </message>
    <message>
        <source>Close your order</source>
        <translation>Fermer votre commande</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>ChangedPrice</name>
    <message>
        <source>It was %1. Keep it?</source>
        <translation>C’était %1. On le garde ?</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 coûte maintenant %2.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>L’enlever</translation>
    </message>
</context>
<context>
    <name>ClosedHours</name>
    <message>
        <source>Order ahead in our app. We start at %1.</source>
        <translation>Commandez à l’avance dans notre appli. Nous commençons à %1.</translation>
    </message>
    <message>
        <source>Order ahead in our app. We start when we open.</source>
        <translation>Commandez à l’avance dans notre appli. Nous commençons dès l’ouverture.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Number %1:
please see us.</source>
        <translation>Numéro %1 :
venez nous voir.</translation>
    </message>
    <message>
        <source>Please order
at the counter.</source>
        <translation>Commandez
au comptoir.</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>Retour à %1.</translation>
    </message>
    <message>
        <source>Back on %1.</source>
        <translation>Retour %1.</translation>
    </message>
    <message>
        <source>See you soon.</source>
        <translation>À bientôt.</translation>
    </message>
    <message>
        <source>Good night.</source>
        <translation>Bonne nuit.</translation>
    </message>
    <message>
        <source>We’re closed.</source>
        <translation>C’est fermé.</translation>
    </message>
    <message>
        <source>We are still checking the payment</source>
        <translation>Nous vérifions encore le paiement</translation>
    </message>
    <message>
        <source>This screen is taking a break</source>
        <translation>Cet écran fait une pause</translation>
    </message>
    <message>
        <source>We’re closed right now</source>
        <translation>Nous sommes fermés</translation>
    </message>
    <message>
        <source>You’ve paid</source>
        <translation>Vous avez payé</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Please don’t pay again. Show your number at the counter: if the payment worked, we start cooking. If it didn’t, you have paid nothing.</source>
        <translation>Ne payez pas une deuxième fois. Montrez votre numéro au comptoir : si le paiement est passé, nous commençons à cuisiner. Sinon, vous n’avez rien payé.</translation>
    </message>
    <message>
        <source>Your payment went through. Please don’t pay again. Show your number at the counter: someone brings your order to the kitchen by hand.</source>
        <translation>Votre paiement est passé. Ne payez pas une deuxième fois. Montrez votre numéro au comptoir : quelqu’un porte votre commande à la cuisine.</translation>
    </message>
    <message>
        <source>Show your code there.</source>
        <translation>Montrez-y votre code.</translation>
    </message>
    <message>
        <source>Members: show your code at the counter.</source>
        <translation>Membres : montrez votre code au comptoir.</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>A code for your phone</source>
        <translation>Un code pour votre téléphone</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Someone new is here</source>
        <translation>Quelqu’un d’autre est là</translation>
    </message>
    <message>
        <source>One account for each order. The dishes stay either way.</source>
        <translation>Un compte par commande. Les plats restent dans tous les cas.</translation>
    </message>
    <message>
        <source>Keep the first account</source>
        <translation>Garder le premier compte</translation>
    </message>
    <message>
        <source>Use the new one</source>
        <translation>Prendre le nouveau</translation>
    </message>
    <message>
        <source>Is an allergy serious?</source>
        <translation>Une allergie grave ?</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen, so traces can be in any dish. Please ask us before you order.</source>
        <translation>Nous cuisinons tout dans une seule cuisine : il peut y avoir des traces dans chaque plat. Parlez-nous-en avant de commander.</translation>
    </message>
    <message>
        <source>Ask someone</source>
        <translation>Demander à quelqu’un</translation>
    </message>
    <message>
        <source>Back to my dish</source>
        <translation>Revenir à mon plat</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Recommencer ?</translation>
    </message>
    <message>
        <source>Your order goes, and nothing is charged.</source>
        <translation>Votre commande s’efface, et rien n’est débité.</translation>
    </message>
    <message>
        <source>Keep my order</source>
        <translation>Garder ma commande</translation>
    </message>
</context>
<context>
    <name>DishCard</name>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Contient %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
</context>
<context>
    <name>DishPlace</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 kcal</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Continue an order</source>
        <translation>Reprendre une commande</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Plus facile</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>rewards</source>
        <translation>récompenses</translation>
    </message>
    <message>
        <source>Your %1 for this order will show in our app soon.</source>
        <translation>Vos %1 pour cette commande apparaîtront bientôt dans notre appli.</translation>
    </message>
    <message>
        <source>Next time,
earn rewards</source>
        <translation>La prochaine fois,
des récompenses</translation>
    </message>
    <message>
        <source>Join us now</source>
        <translation>Rejoignez-nous</translation>
    </message>
    <message>
        <source>Signing you up</source>
        <translation>Inscription en cours</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Pas encore membre</translation>
    </message>
    <message>
        <source>You’re in</source>
        <translation>Vous voilà membre</translation>
    </message>
    <message>
        <source>Rewards are not answering now. Your points follow later.</source>
        <translation>Les récompenses ne répondent pas. Vos points arrivent plus tard.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>More %1
for you</source>
        <translation>Plus de %1
pour vous</translation>
    </message>
    <message>
        <source>Get our app and show its code when you order.</source>
        <translation>Prenez notre appli et montrez son code quand vous commandez.</translation>
    </message>
    <message>
        <source>Join here. It takes a minute.</source>
        <translation>Inscrivez-vous ici. Une minute suffit.</translation>
    </message>
    <message>
        <source>We kept what you typed.</source>
        <translation>Nous avons gardé votre saisie.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>Rien de votre saisie n’est perdu.</translation>
    </message>
    <message>
        <source>This order is added as soon as rewards answer.</source>
        <translation>Cette commande comptera dès que les récompenses répondent.</translation>
    </message>
    <message>
        <source>This order could not be added yet.</source>
        <translation>Cette commande n’a pas encore pu être ajoutée.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>DoneNext</name>
    <message>
        <source>What happens next</source>
        <translation>Et maintenant</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Votre reçu</translation>
    </message>
    <message>
        <source>The kitchen starts when you have paid.</source>
        <translation>La cuisine commence quand vous avez payé.</translation>
    </message>
    <message>
        <source>Your order is in the kitchen.</source>
        <translation>Votre commande est en cuisine.</translation>
    </message>
    <message>
        <source>Please pay at the counter.</source>
        <translation>Merci de payer au comptoir.</translation>
    </message>
    <message>
        <source>Take a seat while you wait.</source>
        <translation>Asseyez-vous en attendant.</translation>
    </message>
    <message>
        <source>We pack it to take away.</source>
        <translation>Nous l’emballons à emporter.</translation>
    </message>
    <message>
        <source>Bring the number %1 to the counter.</source>
        <translation>Apportez le numéro %1 au comptoir.</translation>
    </message>
</context>
<context>
    <name>DoneNumber</name>
    <message>
        <source>Nothing to pay</source>
        <translation>Rien à payer</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>À payer : %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Payé : %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Pay at the counter,
then we make it.</source>
        <translation>Payez au comptoir,
puis nous cuisinons.</translation>
    </message>
    <message>
        <source>We’re making it now.
Watch the board for %1.</source>
        <translation>Nous le préparons.
Guettez le %1 au tableau.</translation>
    </message>
</context>
<context>
    <name>DoneRating</name>
    <message>
        <source>Your last visit</source>
        <translation>Votre dernière visite</translation>
    </message>
    <message>
        <source>Would you recommend us?</source>
        <translation>Nous recommandez-vous ?</translation>
    </message>
    <message>
        <source>How likely are you to recommend us?</source>
        <translation>Nous recommanderiez-vous à des amis ?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>Not likely</source>
        <translation>Sûrement pas</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Certainement</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Clears in</source>
        <translation>S’efface dans</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>EaseRow</name>
    <message>
        <source>Within reach</source>
        <translation>À portée</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Everything you touch moves down.</source>
        <translation>Tout ce qui se touche descend.</translation>
    </message>
    <message>
        <source>Bigger words, fewer of them.</source>
        <translation>Des mots plus grands, et moins nombreux.</translation>
    </message>
    <message>
        <source>Black on white, strong edges.</source>
        <translation>Noir sur blanc, des bords nets.</translation>
    </message>
    <message>
        <source>Nothing slides or flies.</source>
        <translation>Rien ne glisse, rien ne vole.</translation>
    </message>
    <message>
        <source>Swipe or use the keys, and listen.</source>
        <translation>Balayez ou prenez les touches, et écoutez.</translation>
    </message>
</context>
<context>
    <name>EasierScreen</name>
    <message>
        <source>Easier to use</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Stays on until you leave.</source>
        <translation>Reste actif jusqu’à votre départ.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>EmailKeys</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>FeaturedCard</name>
    <message>
        <source>Contains %1</source>
        <translation>Contient %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Country, %1</source>
        <translation>Pays, %1</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Diet &amp; allergens, %1 on</source>
        <translation>Régimes et allergènes, %1 actifs</translation>
    </message>
    <message>
        <source>Diet &amp; allergens</source>
        <translation>Régimes et allergènes</translation>
    </message>
    <message>
        <source>Diet &amp; allergens (%1)</source>
        <translation>Régimes et allergènes (%1)</translation>
    </message>
</context>
<context>
    <name>FiltersScreen</name>
    <message>
        <source>Diet &amp; allergens</source>
        <translation>Régimes et allergènes</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Montrer seulement</translation>
    </message>
    <message>
        <source>I don’t eat</source>
        <translation>Je ne mange pas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne convient</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>We’re coming</source>
        <translation>On arrive</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 kcal</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>Where do you sit?</source>
        <translation>Où êtes-vous assis ?</translation>
    </message>
    <message>
        <source>Whom shall we call?</source>
        <translation>Qui devons-nous appeler ?</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>We bring it to your table.</source>
        <translation>Nous l’apportons à votre table.</translation>
    </message>
    <message>
        <source>Only if you like.</source>
        <translation>Seulement si vous voulez.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Table number</source>
        <translation>Numéro de table</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Donner un nom</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Your table</source>
        <translation>Votre table</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>The number on your table or tent. We bring it there.</source>
        <translation>Le numéro de votre table ou du chevalet. Nous l’apportons là.</translation>
    </message>
    <message>
        <source>We call it when your food is ready, then forget it.</source>
        <translation>Nous l’appelons quand c’est prêt, puis nous l’oublions.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go without</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Still there?</source>
        <translation>Toujours là ?</translation>
    </message>
    <message>
        <source>Take your time. Your order clears in</source>
        <translation>Prenez votre temps. Votre commande s’efface dans</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Je suis là</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Keep my order</source>
        <translation>Garder ma commande</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 kcal</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add to order</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>JoinConsent</name>
    <message>
        <source>Almost there</source>
        <translation>Presque fini</translation>
    </message>
    <message>
        <source>By signing up you agree to our privacy policy and our terms of service.</source>
        <translation>En vous inscrivant, vous acceptez notre politique de confidentialité et nos conditions d’utilisation.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>I agree. Sign me up.</source>
        <translation>J’accepte. Inscrivez-moi.</translation>
    </message>
</context>
<context>
    <name>JoinKeys</name>
    <message>
        <source>Your email</source>
        <translation>Votre e-mail</translation>
    </message>
    <message>
        <source>Join with your email</source>
        <translation>S’inscrire avec votre e-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>You sign in with it, here and in our app.</source>
        <translation>Il sert à vous connecter, ici et dans notre appli.</translation>
    </message>
    <message>
        <source>It is for your account. This screen forgets it.</source>
        <translation>C’est pour votre compte. Cet écran l’oublie.</translation>
    </message>
    <message>
        <source>If you like: then you can sign in with it too.</source>
        <translation>Si vous voulez : il servira aussi à vous connecter.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nom@example.com</translation>
    </message>
</context>
<context>
    <name>JoinScreen</name>
    <message>
        <source>Clears in %1 s</source>
        <translation>S’efface dans %1 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>S’inscrire</translation>
    </message>
</context>
<context>
    <name>JoinSentences</name>
    <message>
        <source>That email isn’t complete.</source>
        <translation>Cet e-mail est incomplet.</translation>
    </message>
    <message>
        <source>Both names are needed.</source>
        <translation>Il faut le prénom et le nom.</translation>
    </message>
    <message>
        <source>That number isn’t complete.</source>
        <translation>Ce numéro est incomplet.</translation>
    </message>
    <message>
        <source>That didn’t work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>Joining isn’t working right now.</source>
        <translation>L’inscription ne marche pas en ce moment.</translation>
    </message>
    <message>
        <source>Let’s leave it there.</source>
        <translation>Restons-en là.</translation>
    </message>
    <message>
        <source>Check it letter by letter.</source>
        <translation>Vérifiez lettre par lettre.</translation>
    </message>
    <message>
        <source>Check your first and last name.</source>
        <translation>Vérifiez votre prénom et votre nom.</translation>
    </message>
    <message>
        <source>Check it, or clear it and go on without.</source>
        <translation>Vérifiez-le, ou effacez-le et continuez sans.</translation>
    </message>
    <message>
        <source>Check what you typed, or join in our app.</source>
        <translation>Vérifiez votre saisie, ou inscrivez-vous dans notre appli.</translation>
    </message>
    <message>
        <source>You can join in our app any time.</source>
        <translation>Vous pouvez vous inscrire dans notre appli quand vous voulez.</translation>
    </message>
    <message>
        <source>We can’t sign you up right now.</source>
        <translation>Nous ne pouvons pas vous inscrire en ce moment.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. Try again in a moment.</source>
        <translation>Rien de votre saisie n’est perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Your order is fine without it.</source>
        <translation>Votre commande se passe très bien sans.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>LanguagesSheet</name>
    <message>
        <source>Your language</source>
        <translation>Votre langue</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Vos lettres</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lettres latines</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>A little closer</source>
        <translation>Un peu plus près</translation>
    </message>
    <message>
        <source>Tilt away from the light</source>
        <translation>Inclinez, il y a un reflet</translation>
    </message>
    <message>
        <source>Turn up your screen</source>
        <translation>Augmentez la luminosité</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>C’est lu</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
</context>
<context>
    <name>MealSwitch</name>
    <message>
        <source>You save %1.</source>
        <translation>Vous économisez %1.</translation>
    </message>
</context>
<context>
    <name>MemberTile</name>
    <message>
        <source>Your rewards</source>
        <translation>Vos récompenses</translation>
    </message>
</context>
<context>
    <name>MembersRow</name>
    <message>
        <source>Reward is on</source>
        <translation>Récompense activée</translation>
    </message>
    <message>
        <source>%1 to a reward</source>
        <translation>Encore %1 pour une récompense</translation>
    </message>
    <message>
        <source>to a reward</source>
        <translation>d’une récompense</translation>
    </message>
    <message numerus="yes">
        <source>reward(s)</source>
        <comment>after the count in large figures</comment>
        <translation>
            <numerusform>récompense</numerusform>
            <numerusform>récompenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Carry on, we’ll add them.</source>
        <translation>Continuez, nous les ajouterons.</translation>
    </message>
    <message>
        <source>Or use your phone number or email.</source>
        <translation>Ou prenez votre téléphone ou votre e-mail.</translation>
    </message>
    <message>
        <source>Looking for your rewards</source>
        <translation>Nous cherchons vos récompenses</translation>
    </message>
    <message>
        <source>Earn rewards</source>
        <translation>Des récompenses</translation>
    </message>
    <message>
        <source>Scan our app, earn rewards</source>
        <translation>Scannez l’appli, gagnez des récompenses</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Tap a dish to begin</source>
        <translation>Touchez un plat pour commencer</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>MenuList</name>
    <message>
        <source>Show all dishes</source>
        <translation>Montrer tous les plats</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne convient</translation>
    </message>
    <message>
        <source>No dish is left with your filters. Ask us, we may have an idea.</source>
        <translation>Aucun plat ne reste avec vos filtres. Demandez-nous, nous avons peut-être une idée.</translation>
    </message>
</context>
<context>
    <name>NameKeys</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Letters without accents</source>
        <translation>Lettres sans accents</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Lettres accentuées</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Vos lettres</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lettres latines</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
</context>
<context>
    <name>OfferSentences</name>
    <message>
        <source>It goes with another dish.</source>
        <translation>Elle va avec un autre plat.</translation>
    </message>
    <message>
        <source>Spend %1 more to use this.</source>
        <translation>Encore %1 de commande pour l’utiliser.</translation>
    </message>
    <message>
        <source>%1 %2 to go.</source>
        <translation>Encore %1 %2.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>Its dish has sold out.</source>
        <translation>Son plat est épuisé.</translation>
    </message>
    <message>
        <source>Not at this restaurant.</source>
        <translation>Pas dans ce restaurant.</translation>
    </message>
    <message>
        <source>It has run out.</source>
        <translation>Elle a expiré.</translation>
    </message>
    <message>
        <source>Hold up your code to use this.</source>
        <translation>Montrez votre code pour l’utiliser.</translation>
    </message>
    <message>
        <source>Checking with your order</source>
        <translation>Vérification avec votre commande</translation>
    </message>
    <message>
        <source>On this order. You save %1.</source>
        <translation>Sur cette commande. Vous économisez %1.</translation>
    </message>
    <message>
        <source>On this order.</source>
        <translation>Sur cette commande.</translation>
    </message>
    <message>
        <source>You save %1.</source>
        <translation>Vous économisez %1.</translation>
    </message>
    <message>
        <source>For %1 %2.</source>
        <translation>Pour %1 %2.</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>Se termine : %1.</translation>
    </message>
    <message>
        <source>Add %1 to use this.</source>
        <translation>Ajoutez %1 pour l’utiliser.</translation>
    </message>
    <message>
        <source>Not right now.</source>
        <translation>Pas maintenant.</translation>
    </message>
    <message>
        <source>Only at %1 and %2.</source>
        <translation>Uniquement à %1 et %2.</translation>
    </message>
    <message>
        <source>Only at %1.</source>
        <translation>Uniquement à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only at %1, %2 and %n more.</source>
        <translation>
            <numerusform>Uniquement à %1, %2 et %n autre.</numerusform>
            <numerusform>Uniquement à %1, %2 et %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only at %1 and %n more.</source>
        <translation>
            <numerusform>Uniquement à %1 et %n autre.</numerusform>
            <numerusform>Uniquement à %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>Utiliser celle-ci</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>See menu</source>
        <translation>Voir la carte</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
</context>
<context>
    <name>OpenUntil</name>
    <message>
        <source>Open until %1</source>
        <translation>Ouvert jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>OptionGroupBox</name>
    <message>
        <source>Included</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
</context>
<context>
    <name>OptionTile</name>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Your order</source>
        <translation>Votre commande</translation>
    </message>
    <message>
        <source>Tap a dish to begin</source>
        <translation>Touchez un plat pour commencer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>OrderTag</name>
    <message>
        <source>Your order</source>
        <translation>Votre commande</translation>
    </message>
</context>
<context>
    <name>PayCard</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Waiting for your card</source>
        <translation>En attente de votre carte</translation>
    </message>
    <message>
        <source>Reading, keep it there</source>
        <translation>Lecture, ne bougez pas</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Your total</source>
        <translation>Votre total</translation>
    </message>
    <message>
        <source>Tap, insert or swipe</source>
        <translation>Posez, insérez ou glissez</translation>
    </message>
    <message>
        <source>Keep your card where it is.</source>
        <translation>Laissez votre carte où elle est.</translation>
    </message>
    <message>
        <source>The card reader is on your right, below the screen.</source>
        <translation>Le lecteur de carte est à votre droite, sous l’écran.</translation>
    </message>
    <message>
        <source>Phones and watches work too.</source>
        <translation>Téléphones et montres marchent aussi.</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Annuler le paiement</translation>
    </message>
</context>
<context>
    <name>PayDeclined</name>
    <message>
        <source>The payment
was stopped</source>
        <translation>Le paiement
a été arrêté</translation>
    </message>
    <message>
        <source>The reader
isn’t there</source>
        <translation>Le lecteur
n’est pas là</translation>
    </message>
    <message>
        <source>The reader
is busy</source>
        <translation>Le lecteur
est occupé</translation>
    </message>
    <message>
        <source>That card
didn’t go
through</source>
        <translation>Cette carte
n’est pas
passée</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Your order and “%1” are kept.</source>
        <translation>Votre commande et « %1 » sont gardées.</translation>
    </message>
    <message>
        <source>Your order is kept.</source>
        <translation>Votre commande est gardée.</translation>
    </message>
    <message>
        <source>Check the chip and try once more.</source>
        <translation>Vérifiez la puce et réessayez.</translation>
    </message>
    <message>
        <source>Try this card again</source>
        <translation>Réessayer cette carte</translation>
    </message>
    <message>
        <source>Everything stays in it.</source>
        <translation>Tout y reste.</translation>
    </message>
    <message>
        <source>Change my order</source>
        <translation>Changer ma commande</translation>
    </message>
    <message>
        <source>Need a hand? Press Help and we come over.</source>
        <translation>Besoin d’un coup de main ? Touchez Aide, nous venons.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use another card</source>
        <translation>Une autre carte</translation>
    </message>
</context>
<context>
    <name>PayUnknown</name>
    <message>
        <source>Please don’t
pay again.</source>
        <translation>Ne payez pas
une 2e fois.</translation>
    </message>
    <message>
        <source>The card reader hasn’t told us if the payment worked. We are checking, and someone is on the way to you.</source>
        <translation>Le lecteur ne nous a pas dit si le paiement est passé. Nous vérifions, et quelqu’un vient vous voir.</translation>
    </message>
    <message>
        <source>The card reader hasn’t told us if the payment worked. We are checking.</source>
        <translation>Le lecteur ne nous a pas dit si le paiement est passé. Nous vérifions.</translation>
    </message>
    <message>
        <source>Your order is safe under %1.</source>
        <translation>Votre commande est en sûreté sous le %1.</translation>
    </message>
    <message>
        <source>If the payment worked, we start cooking.</source>
        <translation>Si le paiement est passé, nous commençons à cuisiner.</translation>
    </message>
    <message>
        <source>If it didn’t, you have paid nothing.</source>
        <translation>Sinon, vous n’avez rien payé.</translation>
    </message>
    <message>
        <source>Asking the card reader</source>
        <translation>Nous demandons au lecteur</translation>
    </message>
    <message>
        <source>Call someone again</source>
        <translation>Rappeler quelqu’un</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>Appeler quelqu’un</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Show at the kiosk</source>
        <translation>À montrer à la borne</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Use %1 %2 now?</source>
        <translation>Utiliser %1 %2 ?</translation>
    </message>
    <message>
        <source>They become “%1” when you pay. If you stop after that, you keep the reward, but not the %2.</source>
        <translation>Ils deviennent « %1 » quand vous payez. Si vous arrêtez après, vous gardez la récompense, mais pas les %2.</translation>
    </message>
    <message>
        <source>Keep my %1</source>
        <translation>Garder mes %1</translation>
    </message>
    <message>
        <source>Use them and pay %1</source>
        <translation>Les utiliser et payer %1</translation>
    </message>
</context>
<context>
    <name>QuietDots</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n typed, hidden</source>
        <translation>
            <numerusform>%n caractère saisi, masqué</numerusform>
            <numerusform>%n caractères saisis, masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interrupteur</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Volume %1 sur %2.</translation>
    </message>
    <message>
        <source>That is the loudest.</source>
        <translation>C’est le plus fort.</translation>
    </message>
    <message>
        <source>That is the quietest.</source>
        <translation>C’est le plus bas.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>un choix parmi plusieurs</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>Read aloud is on. Swipe right or left to move, tap twice to choose, swipe down to hear it again.</source>
        <translation>La lecture à voix haute est activée. Balayez à droite ou à gauche pour avancer, touchez deux fois pour choisir, balayez vers le bas pour réécouter.</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Taxes %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Votre reçu</translation>
    </message>
    <message>
        <source>Scan it with your phone’s camera. It is all in the code.</source>
        <translation>Scannez-le avec l’appareil photo de votre téléphone. Tout est dans le code.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Pas de papier</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Pas de reçu</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Let’s leave it there for a moment.</source>
        <translation>Faisons une petite pause.</translation>
    </message>
    <message>
        <source>We can’t find that order.</source>
        <translation>Nous ne trouvons pas cette commande.</translation>
    </message>
    <message>
        <source>Continue an order</source>
        <translation>Reprendre une commande</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Check the four figures. An order waits a few minutes.</source>
        <translation>Vérifiez les quatre chiffres. Une commande attend quelques minutes.</translation>
    </message>
    <message>
        <source>Type the four figures that it waits under.</source>
        <translation>Tapez les quatre chiffres de votre commande.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Back to the menu</source>
        <translation>Retour à la carte</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation>Payer au comptoir</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Payer par carte</translation>
    </message>
</context>
<context>
    <name>ReviewOffers</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Scan our app, or use your phone number or email.</source>
        <translation>Scannez notre appli, ou prenez votre téléphone ou votre e-mail.</translation>
    </message>
    <message>
        <source>Sign in for your rewards</source>
        <translation>Connectez-vous pour vos récompenses</translation>
    </message>
    <message>
        <source>Your %1 become this reward when you pay.</source>
        <translation>Vos %1 deviennent cette récompense quand vous payez.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>If you cancel, you keep the reward, not the %1.</source>
        <translation>Si vous annulez, vous gardez la récompense, pas les %1.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>See menu</source>
        <translation>Voir la carte</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>Tap a dish to begin</source>
        <translation>Touchez un plat pour commencer</translation>
    </message>
    <message>
        <source>Your order stays here and can be paid as soon as it is back. Or order at the counter.</source>
        <translation>Votre commande reste ici et pourra être payée dès son retour. Ou commandez au comptoir.</translation>
    </message>
    <message>
        <source>Take it off to go on.</source>
        <translation>Enlevez-le pour continuer.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Your order</source>
        <translation>Votre commande</translation>
    </message>
</context>
<context>
    <name>ReviewTotals</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>RewardList</name>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>One for each order</source>
        <translation>Une par commande</translation>
    </message>
    <message>
        <source>Nothing to use yet. This order counts towards the next one.</source>
        <translation>Rien à utiliser pour l’instant. Cette commande compte pour la prochaine.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
</context>
<context>
    <name>RewardRow</name>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
</context>
<context>
    <name>RewardsComing</name>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Still looking for your rewards. Carry on, we’ll add them.</source>
        <translation>Nous cherchons encore vos récompenses. Continuez, nous les ajouterons.</translation>
    </message>
</context>
<context>
    <name>RoundAdd</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>RyeStrip</name>
    <message>
        <source>Scan our app, earn leaves</source>
        <translation>Scannez l’appli, gagnez des feuilles</translation>
    </message>
    <message>
        <source>Or use your phone number or email.</source>
        <translation>Ou prenez votre téléphone ou votre e-mail.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Scan
your code</source>
        <translation>Scannez
votre code</translation>
    </message>
    <message>
        <source>Open our app and hold the code under the screen.</source>
        <translation>Ouvrez notre appli et tenez le code sous l’écran.</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Lecteur prêt</translation>
    </message>
    <message>
        <source>Scanner away</source>
        <translation>Lecteur absent</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>De quoi avez-vous envie ?</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>Retour à la carte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>See all dishes</source>
        <translation>Voir tous les plats</translation>
    </message>
    <message>
        <source>Nothing with “%1”</source>
        <translation>Rien avec « %1 »</translation>
    </message>
    <message>
        <source>Your filters are on. Try a shorter word.</source>
        <translation>Vos filtres sont actifs. Essayez un mot plus court.</translation>
    </message>
    <message>
        <source>Try a shorter word.</source>
        <translation>Essayez un mot plus court.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>We can’t find that account.</source>
        <translation>Nous ne trouvons pas ce compte.</translation>
    </message>
    <message>
        <source>That code isn’t one of ours.</source>
        <translation>Ce code n’est pas de chez nous.</translation>
    </message>
    <message>
        <source>Let’s leave it there.</source>
        <translation>Restons-en là.</translation>
    </message>
    <message>
        <source>Still looking for your rewards.</source>
        <translation>Nous cherchons encore vos récompenses.</translation>
    </message>
    <message>
        <source>Rewards are not answering.</source>
        <translation>Les récompenses ne répondent pas.</translation>
    </message>
    <message>
        <source>Rewards said no to this one.</source>
        <translation>Cette récompense a été refusée.</translation>
    </message>
    <message>
        <source>Sign-in isn’t working right now.</source>
        <translation>La connexion ne marche pas en ce moment.</translation>
    </message>
    <message>
        <source>This reward doesn’t fit this order, so we took it off.</source>
        <translation>Cette récompense ne va pas avec cette commande, nous l’avons enlevée.</translation>
    </message>
    <message>
        <source>That reward is used or has run out.</source>
        <translation>Cette récompense est utilisée ou a expiré.</translation>
    </message>
    <message>
        <source>%1 just sold out.</source>
        <translation>%1 : épuisé à l’instant.</translation>
    </message>
    <message>
        <source>One thing is still to choose.</source>
        <translation>Il reste une chose à choisir.</translation>
    </message>
    <message>
        <source>Your bank said no.</source>
        <translation>Votre banque a dit non.</translation>
    </message>
    <message>
        <source>The PIN didn’t match.</source>
        <translation>Le code PIN n’est pas bon.</translation>
    </message>
    <message>
        <source>That card couldn’t be read.</source>
        <translation>Cette carte n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Payment stopped.</source>
        <translation>Paiement arrêté.</translation>
    </message>
    <message>
        <source>The card reader isn’t answering.</source>
        <translation>Le lecteur de carte ne répond pas.</translation>
    </message>
    <message>
        <source>The card reader is busy.</source>
        <translation>Le lecteur de carte est occupé.</translation>
    </message>
    <message>
        <source>Please don’t pay again.</source>
        <translation>Ne payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>We could not give your money back yet.</source>
        <translation>Nous n’avons pas encore pu vous rembourser.</translation>
    </message>
    <message>
        <source>Rewards are not answering now.</source>
        <translation>Les récompenses ne répondent pas en ce moment.</translation>
    </message>
    <message>
        <source>We had to start again. Your card was not charged.</source>
        <translation>Nous avons dû recommencer. Votre carte n’a pas été débitée.</translation>
    </message>
    <message>
        <source>The printer is out.</source>
        <translation>L’imprimante ne marche pas.</translation>
    </message>
    <message>
        <source>You’ve paid. We’re bringing it to the kitchen by hand.</source>
        <translation>Vous avez payé. Nous l’apportons à la cuisine nous-mêmes.</translation>
    </message>
    <message>
        <source>The scanner isn’t working.</source>
        <translation>Le lecteur de codes ne marche pas.</translation>
    </message>
    <message>
        <source>It can’t take orders right now.</source>
        <translation>Il ne peut pas prendre de commandes en ce moment.</translation>
    </message>
    <message>
        <source>It can’t read the menu right now.</source>
        <translation>Il ne peut pas lire la carte en ce moment.</translation>
    </message>
    <message>
        <source>Order as usual and join at the end.</source>
        <translation>Commandez comme d’habitude et inscrivez-vous à la fin.</translation>
    </message>
    <message>
        <source>Try your phone number.</source>
        <translation>Essayez avec votre téléphone.</translation>
    </message>
    <message>
        <source>You can scan our app any time.</source>
        <translation>Vous pouvez scanner notre appli quand vous voulez.</translation>
    </message>
    <message>
        <source>Carry on, we’ll add them.</source>
        <translation>Continuez, nous les ajouterons.</translation>
    </message>
    <message>
        <source>Order as usual, your points follow later.</source>
        <translation>Commandez comme d’habitude, vos points arrivent plus tard.</translation>
    </message>
    <message>
        <source>Your order stays as it is.</source>
        <translation>Votre commande reste comme elle est.</translation>
    </message>
    <message>
        <source>Your order is fine without it.</source>
        <translation>Votre commande se passe très bien sans.</translation>
    </message>
    <message>
        <source>It stays yours.</source>
        <translation>Elle reste à vous.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>You can pay at the counter.</source>
        <translation>Vous pouvez payer au comptoir.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Someone is on the way to you.</source>
        <translation>Quelqu’un vient vous voir.</translation>
    </message>
    <message>
        <source>Your points for this order follow later.</source>
        <translation>Vos points pour cette commande arrivent plus tard.</translation>
    </message>
    <message>
        <source>Please order again.</source>
        <translation>Merci de commander à nouveau.</translation>
    </message>
    <message>
        <source>Your number is all you need.</source>
        <translation>Votre numéro suffit.</translation>
    </message>
    <message>
        <source>Your number stays the same.</source>
        <translation>Votre numéro reste le même.</translation>
    </message>
    <message>
        <source>Use your phone number or email.</source>
        <translation>Prenez votre téléphone ou votre e-mail.</translation>
    </message>
    <message>
        <source>Its card reader isn’t answering right now.</source>
        <translation>Son lecteur de carte ne répond pas en ce moment.</translation>
    </message>
    <message>
        <source>It can’t reach the kitchen right now.</source>
        <translation>Il ne peut pas joindre la cuisine en ce moment.</translation>
    </message>
    <message>
        <source>It can’t write orders down right now.</source>
        <translation>Il ne peut pas noter les commandes en ce moment.</translation>
    </message>
    <message>
        <source>Its order book needs mending.</source>
        <translation>Son carnet de commandes doit être réparé.</translation>
    </message>
    <message>
        <source>It has no room left for new orders.</source>
        <translation>Il n’a plus de place pour de nouvelles commandes.</translation>
    </message>
    <message>
        <source>Its clock is wrong, so it can’t take payments.</source>
        <translation>Son horloge est fausse, il ne peut donc pas encaisser.</translation>
    </message>
    <message>
        <source>It had some trouble and is taking a short rest.</source>
        <translation>Il a eu des soucis et se repose un peu.</translation>
    </message>
    <message>
        <source>It is still finding out about a payment.</source>
        <translation>Il vérifie encore un paiement.</translation>
    </message>
    <message>
        <source>It will be ready in a moment.</source>
        <translation>Il sera prêt dans un instant.</translation>
    </message>
    <message>
        <source>Our kitchen has a lot to do right now.</source>
        <translation>Notre cuisine a beaucoup à faire en ce moment.</translation>
    </message>
    <message>
        <source>Our kitchen is resting right now.</source>
        <translation>Notre cuisine fait une pause en ce moment.</translation>
    </message>
    <message>
        <source>We are cleaning it.</source>
        <translation>Nous le nettoyons.</translation>
    </message>
    <message>
        <source>We are mending it.</source>
        <translation>Nous le réparons.</translation>
    </message>
    <message>
        <source>We can’t find that number.</source>
        <translation>Nous ne trouvons pas ce numéro.</translation>
    </message>
    <message>
        <source>We can’t find that email.</source>
        <translation>Nous ne trouvons pas cet e-mail.</translation>
    </message>
    <message>
        <source>It is back at %1.</source>
        <translation>Il revient à %1.</translation>
    </message>
    <message>
        <source>It comes back by itself.</source>
        <translation>Il revient tout seul.</translation>
    </message>
    <message>
        <source>Ask at the counter what there is.</source>
        <translation>Demandez au comptoir ce qu’il y a à manger.</translation>
    </message>
    <message>
        <source>Same food and same prices at the counter.</source>
        <translation>Au comptoir : les mêmes plats, aux mêmes prix.</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>V</source>
        <comment>the letter that marks vegetarian dishes</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>VG</source>
        <comment>the letters that mark vegan dishes</comment>
        <translation>VG</translation>
    </message>
    <message>
        <source>GF</source>
        <comment>the letters that mark dishes without gluten</comment>
        <translation>SG</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Végétarien</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Végan</translation>
    </message>
    <message>
        <source>Without gluten</source>
        <translation>Sans gluten</translation>
    </message>
    <message>
        <source>Not vegetarian</source>
        <translation>Pas végétarien</translation>
    </message>
    <message>
        <source>Not vegan</source>
        <translation>Pas végan</translation>
    </message>
    <message>
        <source>Has gluten</source>
        <translation>Contient du gluten</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si vous voulez</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Au choix : %1</translation>
    </message>
    <message>
        <source>Choose %1 to %2</source>
        <translation>Au choix : %1 à %2</translation>
    </message>
    <message>
        <source>one is free</source>
        <translation>un est offert</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <translation>%1 sont offerts</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Contient %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n dish(es)</source>
        <translation>
            <numerusform>Montrer %n plat</numerusform>
            <numerusform>Montrer %n plats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n minute(s) under %1, without your account.</source>
        <translation>
            <numerusform>Gardée %n minute sous %1, sans votre compte.</numerusform>
            <numerusform>Gardée %n minutes sous %1, sans votre compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then it waits %n minute(s) under %1.</source>
        <translation>
            <numerusform>Ensuite, elle attend %n minute sous %1.</numerusform>
            <numerusform>Ensuite, elle attend %n minutes sous %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n récompense</numerusform>
            <numerusform>%n récompenses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Contains %1</source>
        <translation>Contient %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
</context>
<context>
    <name>SignInKeys</name>
    <message>
        <source>Your phone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>Your email</source>
        <translation>Votre e-mail</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Votre numéro de téléphone</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>We don’t show it again.</source>
        <translation>Nous ne le montrons plus.</translation>
    </message>
    <message>
        <source>Only two digits stay in sight.</source>
        <translation>Seuls deux chiffres restent visibles.</translation>
    </message>
    <message>
        <source>From here on we show only the last two digits.</source>
        <translation>Dès maintenant, nous ne montrons que les deux derniers chiffres.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nom@example.com</translation>
    </message>
    <message>
        <source>Use email instead</source>
        <translation>Plutôt par e-mail</translation>
    </message>
    <message>
        <source>Use phone number instead</source>
        <translation>Plutôt par téléphone</translation>
    </message>
</context>
<context>
    <name>SignInScan</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Earn rewards and use them. Your order stays as it is.</source>
        <translation>Gagnez des récompenses et utilisez-les. Votre commande reste comme elle est.</translation>
    </message>
    <message>
        <source>Open our app and hold the code under the screen.</source>
        <translation>Ouvrez notre appli et tenez le code sous l’écran.</translation>
    </message>
    <message>
        <source>Use your phone number or email instead.</source>
        <translation>Prenez plutôt votre téléphone ou votre e-mail.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Lecteur prêt</translation>
    </message>
    <message>
        <source>Scanner away</source>
        <translation>Lecteur absent</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Not a member yet? Order first. You can join at the end.</source>
        <translation>Pas encore membre ? Commandez d’abord. Vous pourrez vous inscrire à la fin.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>Retour à ma commande</translation>
    </message>
    <message>
        <source>Order first</source>
        <translation>Commander d’abord</translation>
    </message>
</context>
<context>
    <name>SignedInCard</name>
    <message>
        <source>%1 on your gift card</source>
        <translation>%1 sur votre carte cadeau</translation>
    </message>
    <message numerus="yes">
        <source>%n gift card(s)</source>
        <translation>
            <numerusform>%n carte cadeau</numerusform>
            <numerusform>%n cartes cadeaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>This order earns %1.</source>
        <translation>Cette commande rapporte %1.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>À venir : %1</translation>
    </message>
    <message>
        <source>This order counts for your rewards.</source>
        <translation>Cette commande compte pour vos récompenses.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
</context>
<context>
    <name>SlotChooser</name>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Your order: %1, %2 with tax.</source>
        <translation>Votre commande : %1, %2 taxes comprises.</translation>
    </message>
    <message>
        <source>%1 taken off.</source>
        <translation>%1 déduits.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <source>%1 to pay. Tap, insert or swipe your card at the reader.</source>
        <translation>%1 à payer. Posez, insérez ou glissez votre carte sur le lecteur.</translation>
    </message>
    <message>
        <source>Reading, keep it there.</source>
        <translation>Lecture, ne bougez pas.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>Annulation.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Please don’t pay again. Someone is on the way to you. Your number is %1.</source>
        <translation>Ne payez pas une deuxième fois. Quelqu’un vient vous voir. Votre numéro est le %1.</translation>
    </message>
    <message>
        <source>Your number is %1. Pay %2 at the counter.</source>
        <translation>Votre numéro est le %1. Payez %2 au comptoir.</translation>
    </message>
    <message>
        <source>Your number is %1. Paid %2.</source>
        <translation>Votre numéro est le %1. %2 payés.</translation>
    </message>
    <message>
        <source>Tax %1.</source>
        <translation>Taxes %1.</translation>
    </message>
    <message>
        <source>Your phone number.</source>
        <translation>Votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>Your email.</source>
        <translation>Votre e-mail.</translation>
    </message>
    <message>
        <source>Sign in. Show the code of our app to the scanner, or choose phone number or email.</source>
        <translation>Connectez-vous. Montrez le code de notre appli au lecteur, ou choisissez téléphone ou e-mail.</translation>
    </message>
    <message>
        <source>Join. Your email.</source>
        <translation>Inscription. Votre e-mail.</translation>
    </message>
    <message>
        <source>Your first name.</source>
        <translation>Votre prénom.</translation>
    </message>
    <message>
        <source>Your last name.</source>
        <translation>Votre nom.</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>Êtes-vous d’accord ?</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Contient %1</translation>
    </message>
    <message>
        <source>Once more: %1.</source>
        <translation>Encore une fois : %1.</translation>
    </message>
    <message>
        <source>Let’s leave it there for a moment.</source>
        <translation>Faisons une petite pause.</translation>
    </message>
    <message>
        <source>We can’t find that order.</source>
        <translation>Nous ne trouvons pas cette commande.</translation>
    </message>
    <message>
        <source>Continue an order.</source>
        <translation>Reprendre une commande.</translation>
    </message>
    <message>
        <source>Type its four figures.</source>
        <translation>Tapez ses quatre chiffres.</translation>
    </message>
    <message>
        <source>Still there? Take your time. Your order clears soon.</source>
        <translation>Toujours là ? Prenez votre temps. Votre commande s’efface bientôt.</translation>
    </message>
    <message>
        <source>Someone new is here. One account for each order.</source>
        <translation>Quelqu’un d’autre est là. Un compte par commande.</translation>
    </message>
    <message>
        <source>Start over? Your order goes, and nothing is charged.</source>
        <translation>Recommencer ? Votre commande s’efface, et rien n’est débité.</translation>
    </message>
    <message>
        <source>Your points become this reward now. If you cancel, you keep the reward, not the points.</source>
        <translation>Vos points deviennent maintenant cette récompense. Si vous annulez, vous gardez la récompense, pas les points.</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen, so traces can be in any dish. Please ask us before you order.</source>
        <translation>Nous cuisinons tout dans une seule cuisine : il peut y avoir des traces dans chaque plat. Parlez-nous-en avant de commander.</translation>
    </message>
    <message>
        <source>Easier to use. Stays on until you leave.</source>
        <translation>Plus facile. Reste actif jusqu’à votre départ.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your usual: %1. %2.</source>
        <translation>Comme toujours : %1. %2.</translation>
    </message>
    <message>
        <source>Search.</source>
        <translation>Rechercher.</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) found</source>
        <translation>
            <numerusform>%n plat trouvé</numerusform>
            <numerusform>%n plats trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Diet and allergens.</source>
        <translation>Régimes et allergènes.</translation>
    </message>
    <message>
        <source>How do we find you?</source>
        <translation>Comment vous trouver ?</translation>
    </message>
    <message>
        <source>Welcome to %1. Where will you eat?</source>
        <translation>Bienvenue chez %1. Où mangez-vous ?</translation>
    </message>
    <message>
        <source>Menu.</source>
        <translation>Carte.</translation>
    </message>
    <message>
        <source>Review your order.</source>
        <translation>Vérifiez votre commande.</translation>
    </message>
    <message>
        <source>Please order at the counter. %1</source>
        <translation>Commandez au comptoir. %1</translation>
    </message>
</context>
<context>
    <name>StaffAsk</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Leave staff</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>How large is this screen?</source>
        <translation>Quelle est la taille de cet écran&#xa0;?</translation>
    </message>
    <message>
        <source>Hold a bank card to the frame. Make the frame exactly as large.</source>
        <translation>Placez une carte bancaire contre le cadre. Donnez au cadre exactement la même taille.</translation>
    </message>
    <message>
        <source>Screen: %1 mm</source>
        <translation>Écran&#xa0;: %1 mm</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Beaucoup plus petit</translation>
    </message>
    <message>
        <source>A little smaller</source>
        <translation>Un peu plus petit</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>Un peu plus grand</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Beaucoup plus grand</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>StaffChecks</name>
    <message>
        <source>Someone else on this machine could act as the restaurant.</source>
        <translation>Quelqu’un d’autre sur cette machine pourrait agir au nom du restaurant.</translation>
    </message>
    <message>
        <source>chmod 400 the credential files.</source>
        <translation>Faites chmod 400 sur les fichiers d’identifiants.</translation>
    </message>
    <message>
        <source>Members are not found, or orders are reported to the wrong place.</source>
        <translation>Les membres ne sont pas trouvés, ou les commandes partent au mauvais endroit.</translation>
    </message>
    <message>
        <source>Take all three addresses of [thanx] from the same environment.</source>
        <translation>Prenez les trois adresses de [thanx] dans le même environnement.</translation>
    </message>
    <message>
        <source>Accounts and baskets are refused.</source>
        <translation>Les comptes et les paniers sont refusés.</translation>
    </message>
    <message>
        <source>Ask Thanx for the merchant&apos;s hashid.</source>
        <translation>Demandez à Thanx le hashid du commerce.</translation>
    </message>
    <message>
        <source>Thanx turns calls away.</source>
        <translation>Thanx rejette les appels.</translation>
    </message>
    <message>
        <source>Set [thanx] partner_name to your own name.</source>
        <translation>Mettez votre propre nom dans [thanx] partner_name.</translation>
    </message>
    <message>
        <source>Dishes cost the wrong price or can&apos;t be ordered.</source>
        <translation>Des plats ont un mauvais prix ou ne peuvent pas être commandés.</translation>
    </message>
    <message>
        <source>kiosk check-menu tells each place.</source>
        <translation>kiosk check-menu indique chaque endroit.</translation>
    </message>
    <message>
        <source>Everything is too small or too large to touch.</source>
        <translation>Tout est trop petit ou trop grand pour être touché.</translation>
    </message>
    <message>
        <source>Measure the picture: [display] width_mm.</source>
        <translation>Mesurez l’image&#xa0;: [display] width_mm.</translation>
    </message>
    <message>
        <source>Words or letters are missing on the screens.</source>
        <translation>Des mots ou des lettres manquent à l’écran.</translation>
    </message>
    <message>
        <source>Install the kiosk again.</source>
        <translation>Réinstallez la borne.</translation>
    </message>
    <message>
        <source>A kiosk that hangs stays so until somebody comes.</source>
        <translation>Une borne bloquée le reste jusqu’à ce que quelqu’un vienne.</translation>
    </message>
    <message>
        <source>Start it by packaging/systemd&apos;s unit.</source>
        <translation>Démarrez-la avec l’unité de packaging/systemd.</translation>
    </message>
    <message>
        <source>No rewards, no points; orders and payments go on.</source>
        <translation>Ni récompenses ni points&#xa0;; commandes et paiements continuent.</translation>
    </message>
    <message>
        <source>Look at the network, the firewall and the machine&apos;s clock.</source>
        <translation>Vérifiez le réseau, le pare-feu et l’horloge de la machine.</translation>
    </message>
    <message>
        <source>Calls may be refused, orders carry the wrong time.</source>
        <translation>Des appels peuvent être refusés, les commandes portent une mauvaise heure.</translation>
    </message>
    <message>
        <source>Let the machine keep time by NTP.</source>
        <translation>Laissez la machine se régler par NTP.</translation>
    </message>
    <message>
        <source>Rewards will stop when one ends.</source>
        <translation>Les récompenses s’arrêteront quand l’un expirera.</translation>
    </message>
    <message>
        <source>Thanx renews them; tell Thanx if it does not.</source>
        <translation>Thanx les renouvelle&#xa0;; sinon, prévenez Thanx.</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>Personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Check client_id, merchant_id and partner_token with Thanx.</source>
        <translation>Vérifiez client_id, merchant_id et partner_token avec Thanx.</translation>
    </message>
    <message>
        <source>Staff can&apos;t give rewards; campaigns fail.</source>
        <translation>L’équipe ne peut pas donner de récompenses&#xa0;; les campagnes échouent.</translation>
    </message>
    <message>
        <source>Ask Thanx for the missing scopes, or set partner_api_token.</source>
        <translation>Demandez à Thanx les autorisations manquantes, ou réglez partner_api_token.</translation>
    </message>
    <message>
        <source>Loyalty is closed here, or points go elsewhere.</source>
        <translation>La fidélité est fermée ici, ou les points vont ailleurs.</translation>
    </message>
    <message>
        <source>Set [thanx] location_id, or [site] name and address as Thanx has them.</source>
        <translation>Réglez [thanx] location_id, ou le nom et l’adresse de [site] comme chez Thanx.</translation>
    </message>
    <message>
        <source>Members can&apos;t use rewards.</source>
        <translation>Les membres ne peuvent pas utiliser de récompenses.</translation>
    </message>
    <message>
        <source>Compare merchant_key and location with Thanx; kiosk journal shows what was refused.</source>
        <translation>Comparez merchant_key et le restaurant avec Thanx&#xa0;; kiosk journal montre ce qui a été refusé.</translation>
    </message>
    <message>
        <source>Nothing can be sold.</source>
        <translation>Rien ne peut être vendu.</translation>
    </message>
    <message>
        <source>Look at the disk; the kiosk restores the newest backup when it starts.</source>
        <translation>Vérifiez le disque&#xa0;; la borne restaure la sauvegarde la plus récente au démarrage.</translation>
    </message>
    <message>
        <source>Members wait for points or rewards.</source>
        <translation>Des membres attendent des points ou des récompenses.</translation>
    </message>
    <message>
        <source>kiosk journal list shows which; staff mend and retry them.</source>
        <translation>kiosk journal list montre lesquels&#xa0;; l’équipe les corrige et les renvoie.</translation>
    </message>
    <message>
        <source>The kiosk closes when nothing can be written.</source>
        <translation>La borne ferme quand rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Make room on the disk of [store] path.</source>
        <translation>Faites de la place sur le disque de [store] path.</translation>
    </message>
    <message>
        <source>Nobody can pay at the kiosk.</source>
        <translation>Personne ne peut payer à la borne.</translation>
    </message>
    <message>
        <source>Look at its power, its network and [terminal].</source>
        <translation>Vérifiez son alimentation, son réseau et [terminal].</translation>
    </message>
    <message>
        <source>Orders would not be cooked: the kiosk closes.</source>
        <translation>Les commandes ne seraient pas préparées&#xa0;: la borne ferme.</translation>
    </message>
    <message>
        <source>Look at [kitchen], its printer or address.</source>
        <translation>Vérifiez [kitchen], son imprimante ou son adresse.</translation>
    </message>
    <message>
        <source>No paper receipts; the number stays on the screen.</source>
        <translation>Pas de reçu papier&#xa0;; le numéro reste à l’écran.</translation>
    </message>
    <message>
        <source>Look at its paper, cover and line.</source>
        <translation>Vérifiez le papier, le capot et le câble.</translation>
    </message>
    <message>
        <source>Guests type a phone number or e-mail instead.</source>
        <translation>Les clients tapent leur téléphone ou leur e-mail.</translation>
    </message>
    <message>
        <source>Look at the camera and [scanner] source.</source>
        <translation>Vérifiez la caméra et [scanner] source.</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>pas de réponse en %1 secondes</translation>
    </message>
    <message>
        <source>both hosts answer</source>
        <translation>les deux serveurs répondent</translation>
    </message>
    <message>
        <source>written, and its history is whole</source>
        <translation>enregistré, historique complet</translation>
    </message>
    <message>
        <source>%1 set aside for staff, %2 waiting</source>
        <translation>%1 mis de côté pour l’équipe, %2 en attente</translation>
    </message>
    <message>
        <source>%1 of %2 wait for more than an hour</source>
        <translation>%1 sur %2 attendent depuis plus d’une heure</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 Mo libres</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>simulated: only for trying out</source>
        <translation>simulé&#xa0;: seulement pour essayer</translation>
    </message>
    <message>
        <source>pictures come</source>
        <translation>les images arrivent</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>%1 pixels on %2 mm</source>
        <translation>%1 pixels sur %2 mm</translation>
    </message>
    <message>
        <source>%1 pixels on %2 mm: no panel is built so</source>
        <translation>%1 pixels sur %2 mm&#xa0;: aucun écran n’est fait ainsi</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>tout est là</translation>
    </message>
    <message>
        <source>not started by systemd here</source>
        <translation>pas démarrée par systemd ici</translation>
    </message>
    <message>
        <source>systemd starts it, but its unit has no WatchdogSec</source>
        <translation>systemd la démarre, mais son unité n’a pas de WatchdogSec</translation>
    </message>
    <message>
        <source>systemd watches over it</source>
        <translation>systemd la surveille</translation>
    </message>
    <message>
        <source>nobody else can read them</source>
        <translation>personne d’autre ne peut les lire</translation>
    </message>
    <message>
        <source>a hashid of %1 characters</source>
        <translation>un hashid de %1 caractères</translation>
    </message>
    <message>
        <source>%1 characters: a hashid is shorter, this may be another credential</source>
        <translation>%1 caractères&#xa0;: un hashid est plus court, c’est peut-être un autre identifiant</translation>
    </message>
    <message>
        <source>no host told its time</source>
        <translation>aucun serveur n’a donné son heure</translation>
    </message>
    <message>
        <source>%1 seconds off</source>
        <translation>%1 secondes d’écart</translation>
    </message>
    <message>
        <source>no TLS to this machine itself</source>
        <translation>pas de TLS vers cette machine elle-même</translation>
    </message>
    <message>
        <source>holds for %1 days</source>
        <translation>valable %1 jours</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>access tokens may be asked for</source>
        <translation>les jetons d’accès peuvent être demandés</translation>
    </message>
    <message>
        <source>a person who can&apos;t exist is a member there</source>
        <translation>une personne qui ne peut exister y est membre</translation>
    </message>
    <message>
        <source>none of the locations is this shop</source>
        <translation>aucun des restaurants n’est celui-ci</translation>
    </message>
    <message>
        <source>name a test member with --member</source>
        <translation>indiquez un membre de test avec --member</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>capot ouvert</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>massicot bloqué</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>paper is fed by hand</source>
        <translation>papier avancé à la main</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>paper is low</source>
        <translation>bientôt plus de papier</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>impression en cours</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>the picture stands still</source>
        <translation>l’image est figée</translation>
    </message>
    <message>
        <source>the decoder keeps dying</source>
        <translation>le décodeur s’arrête sans cesse</translation>
    </message>
    <message>
        <source>a fault in the scanner</source>
        <translation>une panne du lecteur</translation>
    </message>
    <message>
        <source>it gives no picture in any size</source>
        <translation>aucune image, quelle que soit la taille</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Your PIN</source>
        <translation>Votre code PIN</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>En service</translation>
    </message>
</context>
<context>
    <name>StaffOverlay</name>
    <message>
        <source>Hold any code up to the camera.</source>
        <translation>Montrez un code à la caméra.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <source>%1 of 6 figures</source>
        <translation>%1 chiffres sur 6</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
</context>
<context>
    <name>StaffSays</name>
    <message>
        <source>%1 is paid, the kitchen has not answered</source>
        <translation>%1 est payée, la cuisine n’a pas répondu</translation>
    </message>
    <message>
        <source>%1 was paid after all. Make it, or give the money back</source>
        <translation>%1 a bien été payée. Préparez-la ou rendez l’argent</translation>
    </message>
    <message>
        <source>%1: the card reader would not give the money back</source>
        <translation>%1&#xa0;: le lecteur de carte n’a pas rendu l’argent</translation>
    </message>
    <message>
        <source>%1: nobody knows yet whether it is paid</source>
        <translation>%1&#xa0;: on ne sait pas encore si c’est payé</translation>
    </message>
    <message>
        <source>%1: the money is on its way back</source>
        <translation>%1&#xa0;: le remboursement est en route</translation>
    </message>
    <message>
        <source>%1: the refund is not confirmed yet</source>
        <translation>%1&#xa0;: le remboursement n’est pas encore confirmé</translation>
    </message>
    <message>
        <source>%1: the card reader took a wrong amount. The money is on its way back</source>
        <translation>%1&#xa0;: le lecteur a débité un mauvais montant. Le remboursement est en route</translation>
    </message>
    <message>
        <source>%1: the card was charged after a no. The money is on its way back</source>
        <translation>%1&#xa0;: la carte a été débitée après un refus. Le remboursement est en route</translation>
    </message>
    <message>
        <source>Guests are sent to the counter until you open again</source>
        <translation>Les clients vont au comptoir jusqu’à la réouverture</translation>
    </message>
    <message>
        <source>Guests are sent to the counter until %1</source>
        <translation>Les clients vont au comptoir jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 goes back to the card.</source>
        <translation>%1 retournent sur la carte.</translation>
    </message>
    <message>
        <source>Give %1 back at the counter.</source>
        <translation>Rendez %1 au comptoir.</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>Rien n’a été encaissé.</translation>
    </message>
    <message>
        <source>The reward comes back: %1.</source>
        <translation>La récompense revient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Points that were spent do not return.</source>
        <translation>Les points dépensés ne reviennent pas.</translation>
    </message>
    <message>
        <source>Points earned are taken back later.</source>
        <translation>Les points gagnés seront repris plus tard.</translation>
    </message>
    <message>
        <source>No points hang on it.</source>
        <translation>Aucun point n’en dépend.</translation>
    </message>
    <message>
        <source>Tell the kitchen to stop.</source>
        <translation>Dites à la cuisine d’arrêter.</translation>
    </message>
    <message>
        <source>The guest must show the code again: hold it up after the refund.</source>
        <translation>Le client doit remontrer son code&#xa0;: présentez-le après le remboursement.</translation>
    </message>
    <message>
        <source>That PIN isn’t right.</source>
        <translation>Ce code PIN n’est pas bon.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Set one with: kiosk staff add</source>
        <translation>Personne n’a encore de code PIN. Créez-en un avec&#xa0;: kiosk staff add</translation>
    </message>
    <message>
        <source>PINs can’t be checked: nothing can be written down.</source>
        <translation>Code PIN non vérifiable&#xa0;: rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>A manager other than you must approve this.</source>
        <translation>Un autre responsable que vous doit approuver.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why the pause?</source>
        <translation>Pourquoi cette pause&#xa0;?</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Pour combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Off the menu for how long?</source>
        <translation>Pour combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>A manager’s PIN</source>
        <translation>Code PIN d’un responsable</translation>
    </message>
    <message>
        <source>The card’s last four figures</source>
        <translation>Les quatre derniers chiffres de la carte</translation>
    </message>
    <message>
        <source>The guest’s phone number</source>
        <translation>Téléphone du client</translation>
    </message>
    <message>
        <source>The guest’s email</source>
        <translation>E-mail du client</translation>
    </message>
    <message>
        <source>Number, time or last four</source>
        <translation>N°, heure ou 4 chiffres</translation>
    </message>
    <message>
        <source>Dish or option</source>
        <translation>Plat ou option</translation>
    </message>
    <message>
        <source>%1 is refunded.</source>
        <translation>%1 est remboursée.</translation>
    </message>
    <message>
        <source>%1 is refunded. The slip could not be printed.</source>
        <translation>%1 est remboursée. Le reçu n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>%1 est annulée.</translation>
    </message>
    <message>
        <source>The money of %1 is given back.</source>
        <translation>L’argent de %1 est rendu.</translation>
    </message>
    <message>
        <source>%1 is settled.</source>
        <translation>%1 est réglée.</translation>
    </message>
    <message>
        <source>The kitchen has %1.</source>
        <translation>La cuisine a %1.</translation>
    </message>
    <message>
        <source>The kitchen still does not answer.</source>
        <translation>La cuisine ne répond toujours pas.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1 est servie.</translation>
    </message>
    <message>
        <source>%1 is paid. The kitchen has it.</source>
        <translation>%1 est payée. La cuisine l’a.</translation>
    </message>
    <message>
        <source>A copy of %1 is printed.</source>
        <translation>Une copie de %1 est imprimée.</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>Thanx will be told whose it was.</source>
        <translation>Thanx saura à qui elle était.</translation>
    </message>
    <message>
        <source>%1 is off the menu.</source>
        <translation>%1 n’est plus à la carte.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>The kiosk pauses.</source>
        <translation>La borne est en pause.</translation>
    </message>
    <message>
        <source>The kiosk is open again.</source>
        <translation>La borne est rouverte.</translation>
    </message>
    <message>
        <source>The guest has it: %1.</source>
        <translation>Le client l’a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Thanx is still giving it: %1.</source>
        <translation>Thanx l’attribue encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody is a member by that name.</source>
        <translation>Aucun membre avec ces coordonnées.</translation>
    </message>
    <message>
        <source>Thanx refused it.</source>
        <translation>Thanx a refusé.</translation>
    </message>
    <message>
        <source>That can’t be a phone number or an email.</source>
        <translation>Ce n’est ni un téléphone ni un e-mail.</translation>
    </message>
    <message>
        <source>The day is printed.</source>
        <translation>La clôture est imprimée.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A page is printed.</source>
        <translation>Une page est imprimée.</translation>
    </message>
    <message>
        <source>The card reader answers.</source>
        <translation>Le lecteur de carte répond.</translation>
    </message>
    <message>
        <source>The card reader does not answer.</source>
        <translation>Le lecteur de carte ne répond pas.</translation>
    </message>
    <message>
        <source>The sound is played.</source>
        <translation>Le son est joué.</translation>
    </message>
    <message>
        <source>Every field was touched.</source>
        <translation>Toutes les cases ont été touchées.</translation>
    </message>
    <message>
        <source>Checked. Faults: %1.</source>
        <translation>Contrôle terminé. Pannes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Written for support: %1.</source>
        <translation>Fichier d’assistance&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This kiosk writes no file for support.</source>
        <translation>Cette borne n’écrit pas de fichier d’assistance.</translation>
    </message>
    <message>
        <source>That did not work. The log says why.</source>
        <translation>Cela n’a pas marché. Le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The bank refused the refund. Nothing changed.</source>
        <translation>La banque a refusé le remboursement. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The card reader has not confirmed it. It is asked again by itself.</source>
        <translation>Le lecteur de carte n’a pas confirmé. Il sera réinterrogé tout seul.</translation>
    </message>
    <message>
        <source>The order has moved on. Look at it again.</source>
        <translation>La commande a changé. Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>L’imprimante n’imprime pas.</translation>
    </message>
    <message>
        <source>Nothing can be written down now.</source>
        <translation>Rien ne peut être enregistré pour le moment.</translation>
    </message>
    <message>
        <source>Thanx does not answer now.</source>
        <translation>Thanx ne répond pas en ce moment.</translation>
    </message>
    <message>
        <source>Thanx does not allow it here.</source>
        <translation>Thanx ne l’autorise pas ici.</translation>
    </message>
    <message>
        <source>Thanx does not allow it with these credentials.</source>
        <translation>Thanx ne l’autorise pas avec ces identifiants.</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Closed: card reader</source>
        <translation>Fermé&#xa0;: lecteur</translation>
    </message>
    <message>
        <source>Closed: kitchen</source>
        <translation>Fermé&#xa0;: cuisine</translation>
    </message>
    <message>
        <source>Closed: disk</source>
        <translation>Fermé&#xa0;: disque</translation>
    </message>
    <message>
        <source>Closed: clock</source>
        <translation>Fermé&#xa0;: horloge</translation>
    </message>
    <message>
        <source>Closed: resting</source>
        <translation>Fermé&#xa0;: repos</translation>
    </message>
    <message>
        <source>Closed: a payment is open</source>
        <translation>Fermé&#xa0;: un paiement en cours</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Aucune commande ici.</translation>
    </message>
    <message>
        <source>Nobody waits to pay at the counter.</source>
        <translation>Personne n’attend pour payer au comptoir.</translation>
    </message>
    <message>
        <source>Nothing here can be refunded or voided.</source>
        <translation>Rien ici à rembourser ou à annuler.</translation>
    </message>
    <message>
        <source>Thanx has been told everything.</source>
        <translation>Tout est transmis à Thanx.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing is off the menu.</source>
        <translation>Rien n’est retiré de la carte.</translation>
    </message>
    <message>
        <source>The kiosk takes orders. A pause sends guests to the counter; whoever has begun may finish.</source>
        <translation>La borne prend les commandes. Une pause envoie les clients au comptoir&#xa0;; qui a commencé peut finir.</translation>
    </message>
    <message>
        <source>No reward can be given: there is no running campaign.</source>
        <translation>Aucune récompense possible&#xa0;: pas de campagne en cours.</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Calcul en cours …</translation>
    </message>
    <message>
        <source>Wipe the glass while it does not listen to touches.</source>
        <translation>Essuyez la vitre pendant que le tactile est coupé.</translation>
    </message>
    <message>
        <source>Too many tries. Wait %1 s.</source>
        <translation>Trop d’essais. Attendez %1 s.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Wipe now. Touch is back in %1 s.</source>
        <translation>Essuyez maintenant. Le tactile revient dans %1 s.</translation>
    </message>
    <message>
        <source>This bar is 100 mm long. If it is not, set the panel’s width.</source>
        <translation>Cette barre mesure 100 mm. Sinon, réglez la largeur de l’écran.</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>Rien de lu pour l’instant.</translation>
    </message>
    <message>
        <source>Read a code of %1 characters.</source>
        <translation>Code de %1 caractères lu.</translation>
    </message>
</context>
<context>
    <name>StaffValues</name>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Thanx</source>
        <translation>Thanx</translation>
    </message>
    <message>
        <source>Thanx: placed</source>
        <translation>Thanx&#xa0;: passée</translation>
    </message>
    <message>
        <source>Thanx: billed</source>
        <translation>Thanx&#xa0;: facturée</translation>
    </message>
    <message>
        <source>Thanx: completed</source>
        <translation>Thanx&#xa0;: terminée</translation>
    </message>
    <message>
        <source>Thanx: voided</source>
        <translation>Thanx&#xa0;: annulée</translation>
    </message>
    <message>
        <source>Thanx: refunded</source>
        <translation>Thanx&#xa0;: remboursée</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Fine print</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>For guests</source>
        <translation>Pour les clients</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Pourboires</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvertes</translation>
    </message>
    <message>
        <source>Reports not sent</source>
        <translation>Envois en attente</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>Numéros manquants</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Appel à l’aide</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur de codes</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Lecteur de carte</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Tactile</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>Taille de l’écran</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <source>Thanx address</source>
        <translation>Adresse de Thanx</translation>
    </message>
    <message>
        <source>Calls in 15 minutes</source>
        <translation>Appels en 15 minutes</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Clé du commerce</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Thanx answers</source>
        <translation>Thanx répond</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Imprimante à reçus</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payée</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>Paiement en cours</translation>
    </message>
    <message>
        <source>Nothing paid</source>
        <translation>Rien de payé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Pas envoyée</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Has the ticket</source>
        <translation>A le bon</translation>
    </message>
    <message>
        <source>Did not take the ticket</source>
        <translation>N’a pas pris le bon</translation>
    </message>
    <message>
        <source>A guest without Thanx</source>
        <translation>Client sans Thanx</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Waiting to be told</source>
        <translation>À transmettre</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Needs the guest’s code</source>
        <translation>Il faut le code du client</translation>
    </message>
    <message>
        <source>until it is back</source>
        <translation>jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Pull the camera’s plug and put it back</source>
        <translation>Débranchez la caméra et rebranchez-la</translation>
    </message>
    <message>
        <source>Load paper, close the cover, print a page</source>
        <translation>Mettez du papier, fermez le capot, imprimez une page</translation>
    </message>
    <message>
        <source>Switch the card reader off and on, look at its cable</source>
        <translation>Éteignez et rallumez le lecteur de carte, vérifiez son câble</translation>
    </message>
    <message>
        <source>Look at the kitchen’s printer and its cable</source>
        <translation>Vérifiez l’imprimante de la cuisine et son câble</translation>
    </message>
    <message>
        <source>Orders go on, points follow by themselves</source>
        <translation>Les commandes continuent, les points suivent tout seuls</translation>
    </message>
    <message>
        <source>Printed a page</source>
        <translation>Page imprimée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>N’a pas répondu</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Joué</translation>
    </message>
    <message>
        <source>Every field was touched</source>
        <translation>Toutes les cases touchées</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Refund, void</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Make good</source>
        <translation>Compenser</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Servie</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Rendre l’argent</translation>
    </message>
    <message>
        <source>Given back by hand</source>
        <translation>Rendu à la main</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card at the till</source>
        <translation>Carte en caisse</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Pause this kiosk</source>
        <translation>Mettre la borne en pause</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Print a page</source>
        <translation>Imprimer une page</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Touch grid</source>
        <translation>Grille tactile</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Switch touch off for 30 s</source>
        <translation>Couper le tactile 30 s</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Tout contrôler</translation>
    </message>
    <message>
        <source>Write for support</source>
        <translation>Fichier d’assistance</translation>
    </message>
    <message>
        <source>Number, time or last four</source>
        <translation>N°, heure ou 4 chiffres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À encaisser</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Off now</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>To void</source>
        <translation>À annuler</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>À encaisser au comptoir</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Les dernières</translation>
    </message>
    <message>
        <source>Set aside for you</source>
        <translation>Mis de côté pour vous</translation>
    </message>
    <message>
        <source>Sent by themselves</source>
        <translation>Envoyés tout seuls</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Appels à l’aide</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Récupérée</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>In kitchen</source>
        <translation>En cuisine</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Pas testé</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Mauvaise commande</translation>
    </message>
    <message>
        <source>Was not made</source>
        <translation>Pas préparée</translation>
    </message>
    <message>
        <source>Not good enough</source>
        <translation>Pas assez bonne</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Commandée deux fois</translation>
    </message>
    <message>
        <source>The guest left</source>
        <translation>Le client est parti</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Too many orders</source>
        <translation>Trop de commandes</translation>
    </message>
    <message>
        <source>The kitchen is closed</source>
        <translation>La cuisine est fermée</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>Quelque chose est cassé</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 heures</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until opened by hand</source>
        <translation>Jusqu’à réouverture</translation>
    </message>
    <message>
        <source>Until it is back</source>
        <translation>Jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>attend %1 min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>reste %1 min</translation>
    </message>
    <message>
        <source>In open orders: %1</source>
        <translation>Commandes en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Remove %1</source>
        <translation>Enlever %1</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>Un de moins : %1</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>Un de plus : %1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>TileStepper</name>
    <message>
        <source>One %1 more</source>
        <translation>Un de plus : %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Enlever %1</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>Un de moins : %1</translation>
    </message>
</context>
<context>
    <name>TipRow</name>
    <message>
        <source>A tip for the team?</source>
        <translation>Un pourboire pour l’équipe ?</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Sans pourboire</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Filters cleared</source>
        <translation>Filtres effacés</translation>
    </message>
    <message>
        <source>Name removed</source>
        <translation>Nom enlevé</translation>
    </message>
    <message>
        <source>Table number removed</source>
        <translation>Numéro de table enlevé</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 : enlevé</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) removed</source>
        <translation>
            <numerusform>%n plat enlevé</numerusform>
            <numerusform>%n plats enlevés</numerusform>
        </translation>
    </message>
    <message>
        <source>We’re coming.</source>
        <translation>On arrive.</translation>
    </message>
    <message>
        <source>Your order stays here.</source>
        <translation>Votre commande reste ici.</translation>
    </message>
    <message>
        <source>Signed in. %1.</source>
        <translation>C’est fait. %1.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
</context>
<context>
    <name>UsualAdd</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>UsualDialog</name>
    <message>
        <source>Your usual</source>
        <translation>Comme toujours</translation>
    </message>
    <message>
        <source>%1. Kept on this kiosk alone, for 90 days.</source>
        <translation>%1. Gardé sur cette borne seulement, pendant 90 jours.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Forget my usual</source>
        <translation>Oublier mon habitude</translation>
    </message>
</context>
<context>
    <name>UsualSwitch</name>
    <message>
        <source>Kept on this kiosk alone, for 90 days.</source>
        <translation>Gardé sur cette borne seulement, pendant 90 jours.</translation>
    </message>
    <message>
        <source>Remember this as my usual</source>
        <translation>Retenir comme mon habitude</translation>
    </message>
</context>
<context>
    <name>UsualTile</name>
    <message>
        <source>Your usual</source>
        <translation>Comme toujours</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
</context>
</TS>
