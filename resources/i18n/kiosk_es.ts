<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Above</name>
    <message>
        <source>Your order so far</source>
        <translation>Tu orden hasta ahora</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>imp. incl.</translation>
    </message>
</context>
<context>
    <name>AllergenRow</name>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen. Ask us if an allergy is serious.</source>
        <translation>Cocinamos todo en una sola cocina. Si tu alergia es grave, pregúntanos.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
</context>
<context>
    <name>AttractScenes</name>
    <message>
        <source>Hello,
hungry.</source>
        <translation>¿Con
hambre?</translation>
    </message>
    <message>
        <source>Bowled
over.</source>
        <translation>A
cuchara.</translation>
    </message>
    <message>
        <source>Sweet
ending.</source>
        <translation>Final
dulce.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Where will you eat?</source>
        <translation>¿Dónde vas a comer?</translation>
    </message>
    <message>
        <source>Start order</source>
        <translation>Empezar a ordenar</translation>
    </message>
    <message>
        <source>Show its code to the scanner, any time.</source>
        <translation>Muestra su código al lector cuando quieras.</translation>
    </message>
    <message>
        <source>Sign in with your phone number or email.</source>
        <translation>Entra con tu teléfono o tu correo.</translation>
    </message>
    <message>
        <source>Have our app?</source>
        <translation>¿Tienes nuestra app?</translation>
    </message>
</context>
<context>
    <name>BarOrder</name>
    <message>
        <source>with tax</source>
        <translation>imp. incl.</translation>
    </message>
    <message>
        <source>Open your order</source>
        <translation>Abrir tu orden</translation>
    </message>
</context>
<context>
    <name>BestTouch</name>
    <message>
        <source>Your reward</source>
        <translation>Tu premio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove reward</source>
        <translation>Quitar premio</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Ahorrar %1</translation>
    </message>
</context>
<context>
    <name>CardSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>CartScreen</name>
    <message>
        <source>Your order</source>
        <translation>Tu orden</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Close your order</source>
        <translation>Cerrar tu orden</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>imp. incl.</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Revisar orden</translation>
    </message>
</context>
<context>
    <name>ChangedPrice</name>
    <message>
        <source>It was %1. Keep it?</source>
        <translation>Antes costaba %1. ¿Lo conservas?</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 cuesta ahora %2.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarlo</translation>
    </message>
</context>
<context>
    <name>ClosedHours</name>
    <message>
        <source>Order ahead in our app. We start at %1.</source>
        <translation>Ordena antes en nuestra app. Empezamos a las %1.</translation>
    </message>
    <message>
        <source>Order ahead in our app. We start when we open.</source>
        <translation>Ordena antes en nuestra app. Empezamos al abrir.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Please order
at the counter.</source>
        <translation>Ordena en
el mostrador.</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>Hasta las %1.</translation>
    </message>
    <message>
        <source>Back on %1.</source>
        <translation>Hasta el %1.</translation>
    </message>
    <message>
        <source>See you soon.</source>
        <translation>Hasta pronto.</translation>
    </message>
    <message>
        <source>Number %1:
please see us.</source>
        <translation>Número %1:
ven a vernos.</translation>
    </message>
    <message>
        <source>Good night.</source>
        <translation>Buenas noches.</translation>
    </message>
    <message>
        <source>We’re closed.</source>
        <translation>Está cerrado.</translation>
    </message>
    <message>
        <source>This screen is taking a break</source>
        <translation>Esta pantalla está en pausa</translation>
    </message>
    <message>
        <source>We’re closed right now</source>
        <translation>Ahora estamos cerrados</translation>
    </message>
    <message>
        <source>We are still checking the payment</source>
        <translation>Seguimos comprobando el pago</translation>
    </message>
    <message>
        <source>You’ve paid</source>
        <translation>Ya pagaste</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Please don’t pay again. Show your number at the counter: if the payment worked, we start cooking. If it didn’t, you have paid nothing.</source>
        <translation>No pagues otra vez. Muestra tu número en el mostrador: si el pago funcionó, empezamos a cocinar. Si no, no has pagado nada.</translation>
    </message>
    <message>
        <source>Your payment went through. Please don’t pay again. Show your number at the counter: someone brings your order to the kitchen by hand.</source>
        <translation>Tu pago pasó. No pagues otra vez. Muestra tu número en el mostrador: alguien lleva tu orden a mano a la cocina.</translation>
    </message>
    <message>
        <source>Show your code there.</source>
        <translation>Muestra tu código allí.</translation>
    </message>
    <message>
        <source>Members: show your code at the counter.</source>
        <translation>Miembros: muestren su código en el mostrador.</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>A code for your phone</source>
        <translation>Un código para tu teléfono</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Someone new is here</source>
        <translation>Hay alguien más</translation>
    </message>
    <message>
        <source>One account for each order. The dishes stay either way.</source>
        <translation>Una cuenta por orden. Los platos se quedan en los dos casos.</translation>
    </message>
    <message>
        <source>Keep the first account</source>
        <translation>Seguir con la primera cuenta</translation>
    </message>
    <message>
        <source>Use the new one</source>
        <translation>Usar la nueva</translation>
    </message>
    <message>
        <source>Is an allergy serious?</source>
        <translation>¿Tienes una alergia grave?</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen, so traces can be in any dish. Please ask us before you order.</source>
        <translation>Cocinamos todo en una sola cocina y puede haber trazas en cualquier platillo. Pregúntanos antes de pedir.</translation>
    </message>
    <message>
        <source>Ask someone</source>
        <translation>Preguntar a alguien</translation>
    </message>
    <message>
        <source>Back to my dish</source>
        <translation>Volver a mi platillo</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <source>Your order goes, and nothing is charged.</source>
        <translation>Tu orden se borra y no se cobra nada.</translation>
    </message>
    <message>
        <source>Keep my order</source>
        <translation>Conservar mi orden</translation>
    </message>
</context>
<context>
    <name>DishCard</name>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Contiene %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
</context>
<context>
    <name>DishPlace</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 cal</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Continue an order</source>
        <translation>Continuar una orden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Más fácil de usar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>rewards</source>
        <translation>premios</translation>
    </message>
    <message>
        <source>Your %1 for this order will show in our app soon.</source>
        <translation>Tus %1 de esta orden aparecerán pronto en nuestra app.</translation>
    </message>
    <message>
        <source>Next time,
earn rewards</source>
        <translation>La próxima vez,
gana premios</translation>
    </message>
    <message>
        <source>Join us now</source>
        <translation>Únete ahora</translation>
    </message>
    <message>
        <source>Signing you up</source>
        <translation>Te estamos inscribiendo</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Aún no te has unido</translation>
    </message>
    <message>
        <source>You’re in</source>
        <translation>Ya eres miembro</translation>
    </message>
    <message>
        <source>Rewards are not answering now. Your points follow later.</source>
        <translation>Las recompensas no responden ahora. Tus puntos llegan más tarde.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>More %1
for you</source>
        <translation>Más %1
para ti</translation>
    </message>
    <message>
        <source>Get our app and show its code when you order.</source>
        <translation>Descarga nuestra app y muestra su código al ordenar.</translation>
    </message>
    <message>
        <source>Join here. It takes a minute.</source>
        <translation>Únete aquí. Toma un minuto.</translation>
    </message>
    <message>
        <source>We kept what you typed.</source>
        <translation>Guardamos lo que escribiste.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Toma un momento.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>No se perdió nada de lo que escribiste.</translation>
    </message>
    <message>
        <source>This order is added as soon as rewards answer.</source>
        <translation>Sumamos esta orden en cuanto respondan los premios.</translation>
    </message>
    <message>
        <source>This order could not be added yet.</source>
        <translation>Aún no pudimos sumar esta orden.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirme</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
</context>
<context>
    <name>DoneNext</name>
    <message>
        <source>What happens next</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Tu recibo</translation>
    </message>
    <message>
        <source>Your order is in the kitchen.</source>
        <translation>Tu orden está en la cocina.</translation>
    </message>
    <message>
        <source>The kitchen starts when you have paid.</source>
        <translation>La cocina empieza cuando hayas pagado.</translation>
    </message>
    <message>
        <source>Take a seat while you wait.</source>
        <translation>Toma asiento mientras esperas.</translation>
    </message>
    <message>
        <source>We pack it to take away.</source>
        <translation>La empacamos para llevar.</translation>
    </message>
    <message>
        <source>Please pay at the counter.</source>
        <translation>Paga en el mostrador, por favor.</translation>
    </message>
    <message>
        <source>Bring the number %1 to the counter.</source>
        <translation>Lleva el número %1 al mostrador.</translation>
    </message>
</context>
<context>
    <name>DoneNumber</name>
    <message>
        <source>Nothing to pay</source>
        <translation>Nada que pagar</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Pagado %1</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>A pagar %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Tu número</translation>
    </message>
    <message>
        <source>We’re making it now.
Watch the board for %1.</source>
        <translation>Ya la preparamos.
Busca el %1 en el tablero.</translation>
    </message>
    <message>
        <source>Pay at the counter,
then we make it.</source>
        <translation>Paga en el mostrador
y lo preparamos.</translation>
    </message>
</context>
<context>
    <name>DoneRating</name>
    <message>
        <source>Would you recommend us?</source>
        <translation>¿Nos recomendarías?</translation>
    </message>
    <message>
        <source>Your last visit</source>
        <translation>Tu última visita</translation>
    </message>
    <message>
        <source>How likely are you to recommend us?</source>
        <translation>¿Qué tan probable es que nos recomiendes?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>Not likely</source>
        <translation>Nada probable</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Muy probable</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Clears in</source>
        <translation>Se borra en</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>EaseRow</name>
    <message>
        <source>Within reach</source>
        <translation>A tu alcance</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Everything you touch moves down.</source>
        <translation>Todo lo que tocas baja.</translation>
    </message>
    <message>
        <source>Bigger words, fewer of them.</source>
        <translation>Palabras más grandes, y menos.</translation>
    </message>
    <message>
        <source>Black on white, strong edges.</source>
        <translation>Negro sobre blanco, bordes fuertes.</translation>
    </message>
    <message>
        <source>Nothing slides or flies.</source>
        <translation>Nada se desliza ni vuela.</translation>
    </message>
    <message>
        <source>Swipe or use the keys, and listen.</source>
        <translation>Desliza o usa las teclas, y escucha.</translation>
    </message>
</context>
<context>
    <name>EasierScreen</name>
    <message>
        <source>Easier to use</source>
        <translation>Más fácil de usar</translation>
    </message>
    <message>
        <source>Stays on until you leave.</source>
        <translation>Sigue así hasta que te vayas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>EmailKeys</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar uno</translation>
    </message>
</context>
<context>
    <name>FeaturedCard</name>
    <message>
        <source>Contains %1</source>
        <translation>Contiene %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Country, %1</source>
        <translation>País, %1</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Diet &amp; allergens, %1 on</source>
        <translation>Dieta y alérgenos, %1 activos</translation>
    </message>
    <message>
        <source>Diet &amp; allergens</source>
        <translation>Dieta y alérgenos</translation>
    </message>
    <message>
        <source>Diet &amp; allergens (%1)</source>
        <translation>Dieta y alérgenos (%1)</translation>
    </message>
</context>
<context>
    <name>FiltersScreen</name>
    <message>
        <source>Diet &amp; allergens</source>
        <translation>Dieta y alérgenos</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>I don’t eat</source>
        <translation>No como</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>We’re coming</source>
        <translation>Ya vamos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 cal</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>Where do you sit?</source>
        <translation>¿Dónde te sientas?</translation>
    </message>
    <message>
        <source>Whom shall we call?</source>
        <translation>¿A quién llamamos?</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Mesa %1</translation>
    </message>
    <message>
        <source>We bring it to your table.</source>
        <translation>Lo llevamos a tu mesa.</translation>
    </message>
    <message>
        <source>Only if you like.</source>
        <translation>Solo si quieres.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Table number</source>
        <translation>Número de mesa</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Dar un nombre</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Your table</source>
        <translation>Tu mesa</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>The number on your table or tent. We bring it there.</source>
        <translation>El número de tu mesa o de tu señal. Te lo llevamos ahí.</translation>
    </message>
    <message>
        <source>We call it when your food is ready, then forget it.</source>
        <translation>Lo decimos cuando tu comida esté lista y luego lo olvidamos.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go without</source>
        <translation>Seguir sin él</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
    <message>
        <source>Take your time. Your order clears in</source>
        <translation>Tómate tu tiempo. Tu orden se borra en</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Aquí sigo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Keep my order</source>
        <translation>Conservar mi orden</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 cal</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add to order</source>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>JoinConsent</name>
    <message>
        <source>Almost there</source>
        <translation>Ya casi</translation>
    </message>
    <message>
        <source>By signing up you agree to our privacy policy and our terms of service.</source>
        <translation>Al inscribirte aceptas nuestra política de privacidad y nuestros términos de servicio.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Términos de servicio</translation>
    </message>
    <message>
        <source>I agree. Sign me up.</source>
        <translation>Acepto. Inscríbanme.</translation>
    </message>
</context>
<context>
    <name>JoinKeys</name>
    <message>
        <source>Your email</source>
        <translation>Tu correo</translation>
    </message>
    <message>
        <source>Join with your email</source>
        <translation>Únete con tu correo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Tu teléfono</translation>
    </message>
    <message>
        <source>You sign in with it, here and in our app.</source>
        <translation>Con él inicias sesión, aquí y en nuestra app.</translation>
    </message>
    <message>
        <source>It is for your account. This screen forgets it.</source>
        <translation>Es para tu cuenta. Esta pantalla lo olvida.</translation>
    </message>
    <message>
        <source>If you like: then you can sign in with it too.</source>
        <translation>Si quieres: así también podrás iniciar sesión con él.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nombre@example.com</translation>
    </message>
</context>
<context>
    <name>JoinScreen</name>
    <message>
        <source>Clears in %1 s</source>
        <translation>Se borra en %1 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirme</translation>
    </message>
</context>
<context>
    <name>JoinSentences</name>
    <message>
        <source>That email isn’t complete.</source>
        <translation>Ese correo no está completo.</translation>
    </message>
    <message>
        <source>Both names are needed.</source>
        <translation>Hacen falta nombre y apellido.</translation>
    </message>
    <message>
        <source>That number isn’t complete.</source>
        <translation>Ese número no está completo.</translation>
    </message>
    <message>
        <source>That didn’t work.</source>
        <translation>No funcionó.</translation>
    </message>
    <message>
        <source>Joining isn’t working right now.</source>
        <translation>Ahora no es posible unirse.</translation>
    </message>
    <message>
        <source>Let’s leave it there.</source>
        <translation>Dejémoslo ahí.</translation>
    </message>
    <message>
        <source>Check it letter by letter.</source>
        <translation>Revísalo letra por letra.</translation>
    </message>
    <message>
        <source>Check your first and last name.</source>
        <translation>Revisa tu nombre y apellido.</translation>
    </message>
    <message>
        <source>Check it, or clear it and go on without.</source>
        <translation>Revísalo, o bórralo y sigue sin él.</translation>
    </message>
    <message>
        <source>Check what you typed, or join in our app.</source>
        <translation>Revisa lo que escribiste o únete en nuestra app.</translation>
    </message>
    <message>
        <source>You can join in our app any time.</source>
        <translation>Puedes unirte en nuestra app cuando quieras.</translation>
    </message>
    <message>
        <source>We can’t sign you up right now.</source>
        <translation>Ahora no podemos inscribirte.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. Try again in a moment.</source>
        <translation>No se perdió nada. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Your order is fine without it.</source>
        <translation>Tu orden está bien sin eso.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar uno</translation>
    </message>
</context>
<context>
    <name>LanguagesSheet</name>
    <message>
        <source>Your language</source>
        <translation>Tu idioma</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar letra</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Tus letras</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Letras latinas</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>A little closer</source>
        <translation>Un poco más cerca</translation>
    </message>
    <message>
        <source>Tilt away from the light</source>
        <translation>Inclina el teléfono, hay reflejo</translation>
    </message>
    <message>
        <source>Turn up your screen</source>
        <translation>Sube el brillo de tu pantalla</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>MealSwitch</name>
    <message>
        <source>You save %1.</source>
        <translation>Ahorras %1.</translation>
    </message>
</context>
<context>
    <name>MemberTile</name>
    <message>
        <source>Your rewards</source>
        <translation>Tus premios</translation>
    </message>
</context>
<context>
    <name>MembersRow</name>
    <message>
        <source>Reward is on</source>
        <translation>Premio aplicado</translation>
    </message>
    <message>
        <source>%1 to a reward</source>
        <translation>%1 para un premio</translation>
    </message>
    <message>
        <source>to a reward</source>
        <translation>de un premio</translation>
    </message>
    <message numerus="yes">
        <source>reward(s)</source>
        <comment>after the count in large figures</comment>
        <translation>
            <numerusform>premio</numerusform>
            <numerusform>premios</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Or use your phone number or email.</source>
        <translation>O usa tu teléfono o tu correo.</translation>
    </message>
    <message>
        <source>Carry on, we’ll add them.</source>
        <translation>Sigue, nosotros los agregamos.</translation>
    </message>
    <message>
        <source>Earn rewards</source>
        <translation>Gana premios</translation>
    </message>
    <message>
        <source>Scan our app, earn rewards</source>
        <translation>Escanea la app y gana premios</translation>
    </message>
    <message>
        <source>Looking for your rewards</source>
        <translation>Buscando tus premios</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Tap a dish to begin</source>
        <translation>Toca un plato para empezar</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Revisar orden</translation>
    </message>
</context>
<context>
    <name>MenuList</name>
    <message>
        <source>Show all dishes</source>
        <translation>Ver todos los platillos</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No dish is left with your filters. Ask us, we may have an idea.</source>
        <translation>No queda ningún platillo con tus filtros. Pregúntanos, quizá tengamos una idea.</translation>
    </message>
</context>
<context>
    <name>NameKeys</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Letters without accents</source>
        <translation>Letras sin acentos</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Letras con acentos</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Tus letras</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Letras latinas</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar uno</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>Tu número</translation>
    </message>
</context>
<context>
    <name>OfferSentences</name>
    <message>
        <source>Checking with your order</source>
        <translation>Lo vemos con tu orden</translation>
    </message>
    <message>
        <source>On this order. You save %1.</source>
        <translation>En esta orden. Ahorras %1.</translation>
    </message>
    <message>
        <source>On this order.</source>
        <translation>En esta orden.</translation>
    </message>
    <message>
        <source>You save %1.</source>
        <translation>Ahorras %1.</translation>
    </message>
    <message>
        <source>For %1 %2.</source>
        <translation>Por %1 %2.</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>Termina: %1.</translation>
    </message>
    <message>
        <source>Add %1 to use this.</source>
        <translation>Agrega %1 para usarlo.</translation>
    </message>
    <message>
        <source>It goes with another dish.</source>
        <translation>Va con otro plato.</translation>
    </message>
    <message>
        <source>Spend %1 more to use this.</source>
        <translation>Gasta %1 más para usarlo.</translation>
    </message>
    <message>
        <source>%1 %2 to go.</source>
        <translation>Faltan %1 %2.</translation>
    </message>
    <message>
        <source>Not at this restaurant.</source>
        <translation>No en este restaurante.</translation>
    </message>
    <message>
        <source>Hold up your code to use this.</source>
        <translation>Muestra tu código para usarlo.</translation>
    </message>
    <message>
        <source>It has run out.</source>
        <translation>Ya venció.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>Its dish has sold out.</source>
        <translation>Su plato está agotado.</translation>
    </message>
    <message>
        <source>Not right now.</source>
        <translation>Ahora no.</translation>
    </message>
    <message>
        <source>Only at %1 and %2.</source>
        <translation>Solo en %1 y %2.</translation>
    </message>
    <message>
        <source>Only at %1.</source>
        <translation>Solo en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only at %1, %2 and %n more.</source>
        <translation>
            <numerusform>Solo en %1, %2 y %n más.</numerusform>
            <numerusform>Solo en %1, %2 y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only at %1 and %n more.</source>
        <translation>
            <numerusform>Solo en %1 y %n más.</numerusform>
            <numerusform>Solo en %1 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
    <message>
        <source>See menu</source>
        <translation>Ver menú</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>OpenUntil</name>
    <message>
        <source>Open until %1</source>
        <translation>Abierto hasta las %1</translation>
    </message>
</context>
<context>
    <name>OptionGroupBox</name>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
</context>
<context>
    <name>OptionTile</name>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Your order</source>
        <translation>Tu orden</translation>
    </message>
    <message>
        <source>Tap a dish to begin</source>
        <translation>Toca un plato para empezar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Revisar orden</translation>
    </message>
</context>
<context>
    <name>OrderTag</name>
    <message>
        <source>Your order</source>
        <translation>Tu orden</translation>
    </message>
</context>
<context>
    <name>PayCard</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Waiting for your card</source>
        <translation>Esperando tu tarjeta</translation>
    </message>
    <message>
        <source>Reading, keep it there</source>
        <translation>Leyendo, déjala ahí</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Your total</source>
        <translation>Tu total</translation>
    </message>
    <message>
        <source>Tap, insert or swipe</source>
        <translation>Acerca, inserta o desliza</translation>
    </message>
    <message>
        <source>Keep your card where it is.</source>
        <translation>Deja tu tarjeta donde está.</translation>
    </message>
    <message>
        <source>The card reader is on your right, below the screen.</source>
        <translation>El lector está a tu derecha, debajo de la pantalla.</translation>
    </message>
    <message>
        <source>Phones and watches work too.</source>
        <translation>También sirven teléfonos y relojes.</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Cancelar el pago</translation>
    </message>
</context>
<context>
    <name>PayDeclined</name>
    <message>
        <source>The payment
was stopped</source>
        <translation>El pago
se detuvo</translation>
    </message>
    <message>
        <source>The reader
isn’t there</source>
        <translation>El lector
no está</translation>
    </message>
    <message>
        <source>The reader
is busy</source>
        <translation>El lector
está ocupado</translation>
    </message>
    <message>
        <source>That card
didn’t go
through</source>
        <translation>Esa tarjeta
no pasó</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se cobró nada.</translation>
    </message>
    <message>
        <source>Your order and “%1” are kept.</source>
        <translation>Tu orden y “%1” se quedan.</translation>
    </message>
    <message>
        <source>Your order is kept.</source>
        <translation>Tu orden se queda.</translation>
    </message>
    <message>
        <source>Check the chip and try once more.</source>
        <translation>Revisa el chip y prueba otra vez.</translation>
    </message>
    <message>
        <source>Try this card again</source>
        <translation>Probar esta tarjeta otra vez</translation>
    </message>
    <message>
        <source>Everything stays in it.</source>
        <translation>Todo se queda en ella.</translation>
    </message>
    <message>
        <source>Change my order</source>
        <translation>Cambiar mi orden</translation>
    </message>
    <message>
        <source>Need a hand? Press Help and we come over.</source>
        <translation>¿Te ayudamos? Toca Ayuda y vamos.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Use another card</source>
        <translation>Usar otra tarjeta</translation>
    </message>
</context>
<context>
    <name>PayUnknown</name>
    <message>
        <source>Please don’t
pay again.</source>
        <translation>Por favor, no
pagues otra vez.</translation>
    </message>
    <message>
        <source>The card reader hasn’t told us if the payment worked. We are checking, and someone is on the way to you.</source>
        <translation>El lector no nos ha dicho si el pago pasó. Lo estamos viendo y alguien viene a ayudarte.</translation>
    </message>
    <message>
        <source>The card reader hasn’t told us if the payment worked. We are checking.</source>
        <translation>El lector de tarjetas no nos ha dicho si el pago funcionó. Lo estamos comprobando.</translation>
    </message>
    <message>
        <source>Your order is safe under %1.</source>
        <translation>Tu orden está segura con el %1.</translation>
    </message>
    <message>
        <source>If the payment worked, we start cooking.</source>
        <translation>Si el pago pasó, empezamos a cocinar.</translation>
    </message>
    <message>
        <source>If it didn’t, you have paid nothing.</source>
        <translation>Si no pasó, no pagaste nada.</translation>
    </message>
    <message>
        <source>Asking the card reader</source>
        <translation>Preguntando al lector</translation>
    </message>
    <message>
        <source>Call someone again</source>
        <translation>Llamar otra vez</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>Llamar a alguien</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Show at the kiosk</source>
        <translation>Muéstralo en el quiosco</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Use %1 %2 now?</source>
        <translation>¿Usar %1 %2 ahora?</translation>
    </message>
    <message>
        <source>They become “%1” when you pay. If you stop after that, you keep the reward, but not the %2.</source>
        <translation>Se convierten en “%1” al pagar. Si luego cancelas, te quedas con el premio, pero tus %2 no vuelven.</translation>
    </message>
    <message>
        <source>Keep my %1</source>
        <translation>Conservar mis %1</translation>
    </message>
    <message>
        <source>Use them and pay %1</source>
        <translation>Sí, usar y pagar %1</translation>
    </message>
</context>
<context>
    <name>QuietDots</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n typed, hidden</source>
        <translation>
            <numerusform>%n signo escrito, oculto</numerusform>
            <numerusform>%n signos escritos, ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>encendido</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interruptor</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>Volumen %1 de %2.</translation>
    </message>
    <message>
        <source>That is the loudest.</source>
        <translation>Es el más alto.</translation>
    </message>
    <message>
        <source>That is the quietest.</source>
        <translation>Es el más bajo.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>casilla</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>una de varias</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>Read aloud is on. Swipe right or left to move, tap twice to choose, swipe down to hear it again.</source>
        <translation>Lectura en voz alta encendida. Desliza a la derecha o a la izquierda para moverte, toca dos veces para elegir, desliza abajo para oír otra vez.</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Order %1</source>
        <translation>Orden %1</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Impuestos %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Tu recibo</translation>
    </message>
    <message>
        <source>Scan it with your phone’s camera. It is all in the code.</source>
        <translation>Escanéalo con la cámara de tu teléfono. Está todo en el código.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Sin recibo</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Let’s leave it there for a moment.</source>
        <translation>Dejémoslo ahí por un momento.</translation>
    </message>
    <message>
        <source>We can’t find that order.</source>
        <translation>No encontramos esa orden.</translation>
    </message>
    <message>
        <source>Continue an order</source>
        <translation>Continuar una orden</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Inténtalo otra vez en %1.</translation>
    </message>
    <message>
        <source>Check the four figures. An order waits a few minutes.</source>
        <translation>Revisa las cuatro cifras. Una orden espera unos minutos.</translation>
    </message>
    <message>
        <source>Type the four figures that it waits under.</source>
        <translation>Escribe las cuatro cifras con las que te espera.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Back to the menu</source>
        <translation>Volver al menú</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation>Pagar en el mostrador</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Hacer la orden</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Pagar con tarjeta</translation>
    </message>
</context>
<context>
    <name>ReviewOffers</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Scan our app, or use your phone number or email.</source>
        <translation>Escanea la app, o usa tu teléfono o tu correo.</translation>
    </message>
    <message>
        <source>Sign in for your rewards</source>
        <translation>Entra para usar tus premios</translation>
    </message>
    <message>
        <source>Your %1 become this reward when you pay.</source>
        <translation>Tus %1 se vuelven este premio cuando pagas.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>If you cancel, you keep the reward, not the %1.</source>
        <translation>Si cancelas, te quedas con el premio, no con los %1.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>See menu</source>
        <translation>Ver menú</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí no hay nada todavía</translation>
    </message>
    <message>
        <source>Tap a dish to begin</source>
        <translation>Toca un plato para empezar</translation>
    </message>
    <message>
        <source>Your order stays here and can be paid as soon as it is back. Or order at the counter.</source>
        <translation>Tu orden se queda aquí y podrás pagarla en cuanto vuelva. O pide en el mostrador.</translation>
    </message>
    <message>
        <source>Take it off to go on.</source>
        <translation>Quítalo para seguir.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Your order</source>
        <translation>Tu orden</translation>
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
        <translation>Premios</translation>
    </message>
    <message>
        <source>One for each order</source>
        <translation>Uno por orden</translation>
    </message>
    <message>
        <source>Nothing to use yet. This order counts towards the next one.</source>
        <translation>Todavía no hay nada que usar. Esta orden cuenta para el próximo.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>RewardRow</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RewardsComing</name>
    <message>
        <source>Rewards</source>
        <translation>Premios</translation>
    </message>
    <message>
        <source>Still looking for your rewards. Carry on, we’ll add them.</source>
        <translation>Seguimos buscando tus premios. Sigue, nosotros los agregamos.</translation>
    </message>
</context>
<context>
    <name>RoundAdd</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>RyeStrip</name>
    <message>
        <source>Scan our app, earn leaves</source>
        <translation>Escanea la app y gana hojas</translation>
    </message>
    <message>
        <source>Or use your phone number or email.</source>
        <translation>O usa tu teléfono o tu correo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Scan
your code</source>
        <translation>Escanea
tu código</translation>
    </message>
    <message>
        <source>Open our app and hold the code under the screen.</source>
        <translation>Abre la app y pon el código debajo de la pantalla.</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Lector listo</translation>
    </message>
    <message>
        <source>Scanner away</source>
        <translation>Lector apagado</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>¿Qué se te antoja?</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>Volver al menú</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>See all dishes</source>
        <translation>Ver todos los platillos</translation>
    </message>
    <message>
        <source>Nothing with “%1”</source>
        <translation>Nada con “%1”</translation>
    </message>
    <message>
        <source>Your filters are on. Try a shorter word.</source>
        <translation>Tus filtros están activos. Prueba una palabra más corta.</translation>
    </message>
    <message>
        <source>Try a shorter word.</source>
        <translation>Prueba una palabra más corta.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>We can’t find that account.</source>
        <translation>No encontramos esa cuenta.</translation>
    </message>
    <message>
        <source>That code isn’t one of ours.</source>
        <translation>Ese código no es nuestro.</translation>
    </message>
    <message>
        <source>Let’s leave it there.</source>
        <translation>Dejémoslo ahí.</translation>
    </message>
    <message>
        <source>Still looking for your rewards.</source>
        <translation>Seguimos buscando tus premios.</translation>
    </message>
    <message>
        <source>Rewards are not answering.</source>
        <translation>Los premios no responden.</translation>
    </message>
    <message>
        <source>Rewards said no to this one.</source>
        <translation>Este premio no fue aceptado.</translation>
    </message>
    <message>
        <source>Sign-in isn’t working right now.</source>
        <translation>Ahora no se puede entrar.</translation>
    </message>
    <message>
        <source>This reward doesn’t fit this order, so we took it off.</source>
        <translation>Este premio no va con esta orden, así que lo quitamos.</translation>
    </message>
    <message>
        <source>That reward is used or has run out.</source>
        <translation>Ese premio ya se usó o venció.</translation>
    </message>
    <message>
        <source>%1 just sold out.</source>
        <translation>%1 se acaba de agotar.</translation>
    </message>
    <message>
        <source>One thing is still to choose.</source>
        <translation>Falta elegir una cosa.</translation>
    </message>
    <message>
        <source>Your bank said no.</source>
        <translation>Tu banco dijo que no.</translation>
    </message>
    <message>
        <source>The PIN didn’t match.</source>
        <translation>El PIN no coincide.</translation>
    </message>
    <message>
        <source>That card couldn’t be read.</source>
        <translation>No se pudo leer esa tarjeta.</translation>
    </message>
    <message>
        <source>Payment stopped.</source>
        <translation>El pago se detuvo.</translation>
    </message>
    <message>
        <source>The card reader isn’t answering.</source>
        <translation>El lector de tarjetas no responde.</translation>
    </message>
    <message>
        <source>The card reader is busy.</source>
        <translation>El lector de tarjetas está ocupado.</translation>
    </message>
    <message>
        <source>Please don’t pay again.</source>
        <translation>Por favor, no pagues otra vez.</translation>
    </message>
    <message>
        <source>We could not give your money back yet.</source>
        <translation>Aún no pudimos devolverte el dinero.</translation>
    </message>
    <message>
        <source>Rewards are not answering now.</source>
        <translation>Las recompensas no responden ahora.</translation>
    </message>
    <message>
        <source>We had to start again. Your card was not charged.</source>
        <translation>Tuvimos que empezar de nuevo. No se cobró nada en tu tarjeta.</translation>
    </message>
    <message>
        <source>The printer is out.</source>
        <translation>La impresora no funciona.</translation>
    </message>
    <message>
        <source>You’ve paid. We’re bringing it to the kitchen by hand.</source>
        <translation>Ya pagaste. La llevamos a mano a la cocina.</translation>
    </message>
    <message>
        <source>The scanner isn’t working.</source>
        <translation>El lector de códigos no funciona.</translation>
    </message>
    <message>
        <source>It can’t take orders right now.</source>
        <translation>Ahora no puede tomar órdenes.</translation>
    </message>
    <message>
        <source>It can’t read the menu right now.</source>
        <translation>Ahora no puede leer el menú.</translation>
    </message>
    <message>
        <source>Order as usual and join at the end.</source>
        <translation>Ordena como siempre y únete al final.</translation>
    </message>
    <message>
        <source>Try your phone number.</source>
        <translation>Prueba con tu teléfono.</translation>
    </message>
    <message>
        <source>You can scan our app any time.</source>
        <translation>Puedes escanear la app cuando quieras.</translation>
    </message>
    <message>
        <source>Carry on, we’ll add them.</source>
        <translation>Sigue, nosotros los agregamos.</translation>
    </message>
    <message>
        <source>Order as usual, your points follow later.</source>
        <translation>Ordena como siempre, tus puntos llegan después.</translation>
    </message>
    <message>
        <source>Your order stays as it is.</source>
        <translation>Tu orden se queda como está.</translation>
    </message>
    <message>
        <source>Your order is fine without it.</source>
        <translation>Tu orden está bien sin eso.</translation>
    </message>
    <message>
        <source>It stays yours.</source>
        <translation>Sigue siendo tuyo.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se cobró nada.</translation>
    </message>
    <message>
        <source>You can pay at the counter.</source>
        <translation>Puedes pagar en el mostrador.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Prueba otra vez en un momento.</translation>
    </message>
    <message>
        <source>Someone is on the way to you.</source>
        <translation>Alguien viene a ayudarte.</translation>
    </message>
    <message>
        <source>Your points for this order follow later.</source>
        <translation>Tus puntos de este pedido llegan más tarde.</translation>
    </message>
    <message>
        <source>Please order again.</source>
        <translation>Haz tu pedido otra vez, por favor.</translation>
    </message>
    <message>
        <source>Your number is all you need.</source>
        <translation>Con tu número basta.</translation>
    </message>
    <message>
        <source>Your number stays the same.</source>
        <translation>Tu número es el mismo.</translation>
    </message>
    <message>
        <source>Use your phone number or email.</source>
        <translation>Usa tu teléfono o tu correo.</translation>
    </message>
    <message>
        <source>Its card reader isn’t answering right now.</source>
        <translation>Su lector de tarjetas no responde en este momento.</translation>
    </message>
    <message>
        <source>It can’t reach the kitchen right now.</source>
        <translation>No puede comunicarse con la cocina en este momento.</translation>
    </message>
    <message>
        <source>It can’t write orders down right now.</source>
        <translation>No puede anotar pedidos en este momento.</translation>
    </message>
    <message>
        <source>Its order book needs mending.</source>
        <translation>Hay que reparar su libro de órdenes.</translation>
    </message>
    <message>
        <source>It has no room left for new orders.</source>
        <translation>Ya no tiene espacio para más órdenes.</translation>
    </message>
    <message>
        <source>Its clock is wrong, so it can’t take payments.</source>
        <translation>Su reloj no está en hora y no puede cobrar.</translation>
    </message>
    <message>
        <source>It had some trouble and is taking a short rest.</source>
        <translation>Ha tenido problemas y descansa un momento.</translation>
    </message>
    <message>
        <source>It is still finding out about a payment.</source>
        <translation>Todavía está comprobando un pago.</translation>
    </message>
    <message>
        <source>It will be ready in a moment.</source>
        <translation>Estará listo en un momento.</translation>
    </message>
    <message>
        <source>Our kitchen has a lot to do right now.</source>
        <translation>La cocina tiene mucho trabajo ahora.</translation>
    </message>
    <message>
        <source>Our kitchen is resting right now.</source>
        <translation>La cocina está en pausa ahora.</translation>
    </message>
    <message>
        <source>We are cleaning it.</source>
        <translation>La estamos limpiando.</translation>
    </message>
    <message>
        <source>We are mending it.</source>
        <translation>La estamos reparando.</translation>
    </message>
    <message>
        <source>We can’t find that number.</source>
        <translation>No encontramos ese número.</translation>
    </message>
    <message>
        <source>We can’t find that email.</source>
        <translation>No encontramos ese correo.</translation>
    </message>
    <message>
        <source>It is back at %1.</source>
        <translation>Vuelve a las %1.</translation>
    </message>
    <message>
        <source>It comes back by itself.</source>
        <translation>Vuelve sola.</translation>
    </message>
    <message>
        <source>Ask at the counter what there is.</source>
        <translation>Pregunta en el mostrador qué hay.</translation>
    </message>
    <message>
        <source>Same food and same prices at the counter.</source>
        <translation>En el mostrador hay la misma comida a los mismos precios.</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>Comer aquí</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Para llevar</translation>
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
        <translation>Vegetariano</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegano</translation>
    </message>
    <message>
        <source>Without gluten</source>
        <translation>Sin gluten</translation>
    </message>
    <message>
        <source>Not vegetarian</source>
        <translation>No es vegetariano</translation>
    </message>
    <message>
        <source>Not vegan</source>
        <translation>No es vegano</translation>
    </message>
    <message>
        <source>Has gluten</source>
        <translation>Tiene gluten</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n dish(es)</source>
        <translation>
            <numerusform>Ver %n platillo</numerusform>
            <numerusform>Ver %n platillos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n minute(s) under %1, without your account.</source>
        <translation>
            <numerusform>Se conserva %n minuto con el %1, sin tu cuenta.</numerusform>
            <numerusform>Se conserva %n minutos con el %1, sin tu cuenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then it waits %n minute(s) under %1.</source>
        <translation>
            <numerusform>Después te espera %n minuto con el %1.</numerusform>
            <numerusform>Después te espera %n minutos con el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n premio</numerusform>
            <numerusform>%n premios</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si quieres</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elige %1</translation>
    </message>
    <message>
        <source>Choose %1 to %2</source>
        <translation>Elige de %1 a %2</translation>
    </message>
    <message>
        <source>one is free</source>
        <translation>una es gratis</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <translation>%1 son gratis</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Contiene %1</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Contains %1</source>
        <translation>Contiene %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
</context>
<context>
    <name>SignInKeys</name>
    <message>
        <source>We don’t show it again.</source>
        <translation>No lo volvemos a mostrar.</translation>
    </message>
    <message>
        <source>Only two digits stay in sight.</source>
        <translation>Solo se ven dos dígitos.</translation>
    </message>
    <message>
        <source>From here on we show only the last two digits.</source>
        <translation>Desde aquí solo mostramos los dos últimos dígitos.</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Tu número de teléfono</translation>
    </message>
    <message>
        <source>Your email</source>
        <translation>Tu correo</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Tu correo electrónico</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Tu teléfono</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>nombre@example.com</translation>
    </message>
    <message>
        <source>Use email instead</source>
        <translation>Usar correo</translation>
    </message>
    <message>
        <source>Use phone number instead</source>
        <translation>Usar teléfono</translation>
    </message>
</context>
<context>
    <name>SignInScan</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Earn rewards and use them. Your order stays as it is.</source>
        <translation>Gana premios y úsalos. Tu orden se queda como está.</translation>
    </message>
    <message>
        <source>Open our app and hold the code under the screen.</source>
        <translation>Abre la app y pon el código debajo de la pantalla.</translation>
    </message>
    <message>
        <source>Use your phone number or email instead.</source>
        <translation>Usa mejor tu teléfono o tu correo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Lector listo</translation>
    </message>
    <message>
        <source>Scanner away</source>
        <translation>Lector apagado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Not a member yet? Order first. You can join at the end.</source>
        <translation>¿Aún no eres miembro? Ordena primero. Puedes unirte al final.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>Volver a mi orden</translation>
    </message>
    <message>
        <source>Order first</source>
        <translation>Ordenar primero</translation>
    </message>
</context>
<context>
    <name>SignedInCard</name>
    <message>
        <source>%1 on your gift card</source>
        <translation>%1 en tu tarjeta de regalo</translation>
    </message>
    <message numerus="yes">
        <source>%n gift card(s)</source>
        <translation>
            <numerusform>%n tarjeta de regalo</numerusform>
            <numerusform>%n tarjetas de regalo</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ya entraste</translation>
    </message>
    <message>
        <source>This order earns %1.</source>
        <translation>Esta orden suma %1.</translation>
    </message>
    <message>
        <source>This order counts for your rewards.</source>
        <translation>Esta orden cuenta para tus premios.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próximo: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>SlotChooser</name>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Your order: %1, %2 with tax.</source>
        <translation>Tu orden: %1, %2 con impuestos.</translation>
    </message>
    <message>
        <source>%1 taken off.</source>
        <translation>%1 de descuento.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>%1 to pay. Tap, insert or swipe your card at the reader.</source>
        <translation>%1 a pagar. Acerca, inserta o desliza tu tarjeta en el lector.</translation>
    </message>
    <message>
        <source>Reading, keep it there.</source>
        <translation>Leyendo, no la retires.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>Cancelando.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se cobró nada.</translation>
    </message>
    <message>
        <source>Please don’t pay again. Someone is on the way to you. Your number is %1.</source>
        <translation>Por favor, no pagues otra vez. Alguien viene a ayudarte. Tu número es %1.</translation>
    </message>
    <message>
        <source>Your number is %1. Pay %2 at the counter.</source>
        <translation>Tu número es %1. Paga %2 en el mostrador.</translation>
    </message>
    <message>
        <source>Your number is %1. Paid %2.</source>
        <translation>Tu número es %1. Pagado %2.</translation>
    </message>
    <message>
        <source>Tax %1.</source>
        <translation>Impuestos %1.</translation>
    </message>
    <message>
        <source>Your phone number.</source>
        <translation>Tu número de teléfono.</translation>
    </message>
    <message>
        <source>Your email.</source>
        <translation>Tu correo.</translation>
    </message>
    <message>
        <source>Sign in. Show the code of our app to the scanner, or choose phone number or email.</source>
        <translation>Inicia sesión. Muestra el código de nuestra app al escáner, o elige teléfono o correo.</translation>
    </message>
    <message>
        <source>Join. Your email.</source>
        <translation>Únete. Tu correo.</translation>
    </message>
    <message>
        <source>Your first name.</source>
        <translation>Tu nombre.</translation>
    </message>
    <message>
        <source>Your last name.</source>
        <translation>Tu apellido.</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>¿Estás de acuerdo?</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Contiene %1</translation>
    </message>
    <message>
        <source>Once more: %1.</source>
        <translation>Otra vez: %1.</translation>
    </message>
    <message>
        <source>Let’s leave it there for a moment.</source>
        <translation>Dejémoslo ahí por un momento.</translation>
    </message>
    <message>
        <source>We can’t find that order.</source>
        <translation>No encontramos esa orden.</translation>
    </message>
    <message>
        <source>Continue an order.</source>
        <translation>Continuar una orden.</translation>
    </message>
    <message>
        <source>Type its four figures.</source>
        <translation>Escribe sus cuatro cifras.</translation>
    </message>
    <message>
        <source>Still there? Take your time. Your order clears soon.</source>
        <translation>¿Sigues ahí? Tómate tu tiempo. Tu orden se borrará pronto.</translation>
    </message>
    <message>
        <source>Someone new is here. One account for each order.</source>
        <translation>Llegó alguien más. Una cuenta por orden.</translation>
    </message>
    <message>
        <source>Start over? Your order goes, and nothing is charged.</source>
        <translation>¿Empezar de nuevo? Tu orden se borra y no se cobra nada.</translation>
    </message>
    <message>
        <source>Your points become this reward now. If you cancel, you keep the reward, not the points.</source>
        <translation>Tus puntos se convierten ahora en esta recompensa. Si cancelas, te quedas con la recompensa, no con los puntos.</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen, so traces can be in any dish. Please ask us before you order.</source>
        <translation>Cocinamos todo en una sola cocina y puede haber trazas en cualquier plato. Pregúntanos antes de pedir.</translation>
    </message>
    <message>
        <source>Easier to use. Stays on until you leave.</source>
        <translation>Más fácil de usar. Sigue así hasta que te vayas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Your usual: %1. %2.</source>
        <translation>Lo de siempre: %1. %2.</translation>
    </message>
    <message>
        <source>Search.</source>
        <translation>Buscar.</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) found</source>
        <translation>
            <numerusform>%n plato encontrado</numerusform>
            <numerusform>%n platos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Diet and allergens.</source>
        <translation>Dieta y alérgenos.</translation>
    </message>
    <message>
        <source>How do we find you?</source>
        <translation>¿Cómo te encontramos?</translation>
    </message>
    <message>
        <source>Welcome to %1. Where will you eat?</source>
        <translation>Bienvenido a %1. ¿Dónde vas a comer?</translation>
    </message>
    <message>
        <source>Menu.</source>
        <translation>Menú.</translation>
    </message>
    <message>
        <source>Review your order.</source>
        <translation>Revisa tu orden.</translation>
    </message>
    <message>
        <source>Please order at the counter. %1</source>
        <translation>Por favor, pide en el mostrador. %1</translation>
    </message>
</context>
<context>
    <name>StaffAsk</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Leave staff</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>How large is this screen?</source>
        <translation>¿De qué tamaño es esta pantalla?</translation>
    </message>
    <message>
        <source>Hold a bank card to the frame. Make the frame exactly as large.</source>
        <translation>Acerca una tarjeta bancaria al marco. Haz el marco exactamente igual de grande.</translation>
    </message>
    <message>
        <source>Screen: %1 mm</source>
        <translation>Pantalla: %1 mm</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Mucho más pequeño</translation>
    </message>
    <message>
        <source>A little smaller</source>
        <translation>Un poco más pequeño</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>Un poco más grande</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Mucho más grande</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>Así queda bien</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
</context>
<context>
    <name>StaffChecks</name>
    <message>
        <source>Someone else on this machine could act as the restaurant.</source>
        <translation>Otra persona en esta máquina podría actuar como el restaurante.</translation>
    </message>
    <message>
        <source>chmod 400 the credential files.</source>
        <translation>chmod 400 a los archivos de credenciales.</translation>
    </message>
    <message>
        <source>Members are not found, or orders are reported to the wrong place.</source>
        <translation>No se encuentra a los miembros, o los pedidos se avisan al lugar equivocado.</translation>
    </message>
    <message>
        <source>Take all three addresses of [thanx] from the same environment.</source>
        <translation>Toma las tres direcciones de [thanx] del mismo entorno.</translation>
    </message>
    <message>
        <source>Accounts and baskets are refused.</source>
        <translation>Se rechazan cuentas y cestas.</translation>
    </message>
    <message>
        <source>Ask Thanx for the merchant&apos;s hashid.</source>
        <translation>Pide a Thanx el hashid del comercio.</translation>
    </message>
    <message>
        <source>Thanx turns calls away.</source>
        <translation>Thanx rechaza las llamadas.</translation>
    </message>
    <message>
        <source>Set [thanx] partner_name to your own name.</source>
        <translation>Pon tu propio nombre en [thanx] partner_name.</translation>
    </message>
    <message>
        <source>Dishes cost the wrong price or can&apos;t be ordered.</source>
        <translation>Hay platos con precio equivocado o que no se pueden pedir.</translation>
    </message>
    <message>
        <source>kiosk check-menu tells each place.</source>
        <translation>kiosk check-menu dice cada lugar.</translation>
    </message>
    <message>
        <source>Everything is too small or too large to touch.</source>
        <translation>Todo es demasiado pequeño o demasiado grande para tocarlo.</translation>
    </message>
    <message>
        <source>Measure the picture: [display] width_mm.</source>
        <translation>Mide la imagen: [display] width_mm.</translation>
    </message>
    <message>
        <source>Words or letters are missing on the screens.</source>
        <translation>Faltan palabras o letras en las pantallas.</translation>
    </message>
    <message>
        <source>Install the kiosk again.</source>
        <translation>Instala el kiosco otra vez.</translation>
    </message>
    <message>
        <source>A kiosk that hangs stays so until somebody comes.</source>
        <translation>Un kiosco colgado sigue así hasta que alguien venga.</translation>
    </message>
    <message>
        <source>Start it by packaging/systemd&apos;s unit.</source>
        <translation>Arráncalo con la unidad de packaging/systemd.</translation>
    </message>
    <message>
        <source>No rewards, no points; orders and payments go on.</source>
        <translation>Sin premios ni puntos; pedidos y pagos siguen.</translation>
    </message>
    <message>
        <source>Look at the network, the firewall and the machine&apos;s clock.</source>
        <translation>Revisa la red, el cortafuegos y el reloj de la máquina.</translation>
    </message>
    <message>
        <source>Calls may be refused, orders carry the wrong time.</source>
        <translation>Puede que se rechacen llamadas; los pedidos llevan la hora equivocada.</translation>
    </message>
    <message>
        <source>Let the machine keep time by NTP.</source>
        <translation>Deja que la máquina tome la hora por NTP.</translation>
    </message>
    <message>
        <source>Rewards will stop when one ends.</source>
        <translation>Los premios pararán cuando uno venza.</translation>
    </message>
    <message>
        <source>Thanx renews them; tell Thanx if it does not.</source>
        <translation>Thanx los renueva; avisa a Thanx si no lo hace.</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>Nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Check client_id, merchant_id and partner_token with Thanx.</source>
        <translation>Revisa client_id, merchant_id y partner_token con Thanx.</translation>
    </message>
    <message>
        <source>Staff can&apos;t give rewards; campaigns fail.</source>
        <translation>El personal no puede dar premios; las campañas fallan.</translation>
    </message>
    <message>
        <source>Ask Thanx for the missing scopes, or set partner_api_token.</source>
        <translation>Pide a Thanx los permisos que faltan, o pon partner_api_token.</translation>
    </message>
    <message>
        <source>Loyalty is closed here, or points go elsewhere.</source>
        <translation>Aquí no hay puntos, o los puntos van a otro local.</translation>
    </message>
    <message>
        <source>Set [thanx] location_id, or [site] name and address as Thanx has them.</source>
        <translation>Pon [thanx] location_id, o nombre y dirección de [site] como los tiene Thanx.</translation>
    </message>
    <message>
        <source>Members can&apos;t use rewards.</source>
        <translation>Los miembros no pueden usar premios.</translation>
    </message>
    <message>
        <source>Compare merchant_key and location with Thanx; kiosk journal shows what was refused.</source>
        <translation>Compara merchant_key y el local con Thanx; kiosk journal muestra qué se rechazó.</translation>
    </message>
    <message>
        <source>Nothing can be sold.</source>
        <translation>No se puede vender nada.</translation>
    </message>
    <message>
        <source>Look at the disk; the kiosk restores the newest backup when it starts.</source>
        <translation>Revisa el disco; al arrancar, el kiosco restaura la copia más reciente.</translation>
    </message>
    <message>
        <source>Members wait for points or rewards.</source>
        <translation>Los miembros esperan puntos o premios.</translation>
    </message>
    <message>
        <source>kiosk journal list shows which; staff mend and retry them.</source>
        <translation>kiosk journal list muestra cuáles; el personal los arregla y reintenta.</translation>
    </message>
    <message>
        <source>The kiosk closes when nothing can be written.</source>
        <translation>El kiosco cierra cuando no se puede guardar nada.</translation>
    </message>
    <message>
        <source>Make room on the disk of [store] path.</source>
        <translation>Haz sitio en el disco de [store] path.</translation>
    </message>
    <message>
        <source>Nobody can pay at the kiosk.</source>
        <translation>Nadie puede pagar en el kiosco.</translation>
    </message>
    <message>
        <source>Look at its power, its network and [terminal].</source>
        <translation>Revisa su corriente, su red y [terminal].</translation>
    </message>
    <message>
        <source>Orders would not be cooked: the kiosk closes.</source>
        <translation>Los pedidos no se prepararían: el kiosco cierra.</translation>
    </message>
    <message>
        <source>Look at [kitchen], its printer or address.</source>
        <translation>Revisa [kitchen], su impresora o dirección.</translation>
    </message>
    <message>
        <source>No paper receipts; the number stays on the screen.</source>
        <translation>Sin recibos de papel; el número queda en pantalla.</translation>
    </message>
    <message>
        <source>Look at its paper, cover and line.</source>
        <translation>Revisa papel, tapa y cable.</translation>
    </message>
    <message>
        <source>Guests type a phone number or e-mail instead.</source>
        <translation>Los clientes escriben su teléfono o correo.</translation>
    </message>
    <message>
        <source>Look at the camera and [scanner] source.</source>
        <translation>Revisa la cámara y [scanner] source.</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>sin respuesta en %1 segundos</translation>
    </message>
    <message>
        <source>both hosts answer</source>
        <translation>ambos servidores responden</translation>
    </message>
    <message>
        <source>written, and its history is whole</source>
        <translation>guardado, y su historial está completo</translation>
    </message>
    <message>
        <source>%1 set aside for staff, %2 waiting</source>
        <translation>%1 apartados para el personal, %2 en espera</translation>
    </message>
    <message>
        <source>%1 of %2 wait for more than an hour</source>
        <translation>%1 de %2 esperan más de una hora</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB libres</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>simulated: only for trying out</source>
        <translation>simulado: solo para probar</translation>
    </message>
    <message>
        <source>pictures come</source>
        <translation>llegan imágenes</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>%1 pixels on %2 mm</source>
        <translation>%1 píxeles en %2 mm</translation>
    </message>
    <message>
        <source>%1 pixels on %2 mm: no panel is built so</source>
        <translation>%1 píxeles en %2 mm: no hay pantallas así</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>todo está</translation>
    </message>
    <message>
        <source>not started by systemd here</source>
        <translation>systemd no lo arrancó aquí</translation>
    </message>
    <message>
        <source>systemd starts it, but its unit has no WatchdogSec</source>
        <translation>systemd lo arranca, pero su unidad no tiene WatchdogSec</translation>
    </message>
    <message>
        <source>systemd watches over it</source>
        <translation>systemd lo vigila</translation>
    </message>
    <message>
        <source>nobody else can read them</source>
        <translation>nadie más puede leerlas</translation>
    </message>
    <message>
        <source>a hashid of %1 characters</source>
        <translation>un hashid de %1 caracteres</translation>
    </message>
    <message>
        <source>%1 characters: a hashid is shorter, this may be another credential</source>
        <translation>%1 caracteres: un hashid es más corto, quizá sea otra credencial</translation>
    </message>
    <message>
        <source>no host told its time</source>
        <translation>ningún servidor dijo su hora</translation>
    </message>
    <message>
        <source>%1 seconds off</source>
        <translation>%1 segundos de diferencia</translation>
    </message>
    <message>
        <source>no TLS to this machine itself</source>
        <translation>sin TLS hacia esta misma máquina</translation>
    </message>
    <message>
        <source>holds for %1 days</source>
        <translation>vale %1 días</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>access tokens may be asked for</source>
        <translation>se pueden pedir tokens de acceso</translation>
    </message>
    <message>
        <source>a person who can&apos;t exist is a member there</source>
        <translation>alguien que no puede existir es miembro allí</translation>
    </message>
    <message>
        <source>none of the locations is this shop</source>
        <translation>ningún local es este</translation>
    </message>
    <message>
        <source>name a test member with --member</source>
        <translation>indica un miembro de prueba con --member</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>away</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>sin papel</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>tapa abierta</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>cuchilla atascada</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>paper is fed by hand</source>
        <translation>papel alimentado a mano</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>desconectada</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>paper is low</source>
        <translation>queda poco papel</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimiendo</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>the picture stands still</source>
        <translation>la imagen está quieta</translation>
    </message>
    <message>
        <source>the decoder keeps dying</source>
        <translation>el decodificador se cae una y otra vez</translation>
    </message>
    <message>
        <source>a fault in the scanner</source>
        <translation>una falla en el escáner</translation>
    </message>
    <message>
        <source>it gives no picture in any size</source>
        <translation>no da imagen en ningún tamaño</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Your PIN</source>
        <translation>Tu PIN</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Vendiendo</translation>
    </message>
</context>
<context>
    <name>StaffOverlay</name>
    <message>
        <source>Hold any code up to the camera.</source>
        <translation>Acerca cualquier código a la cámara.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <source>%1 of 6 figures</source>
        <translation>%1 de 6 cifras</translation>
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
        <translation>Un momento …</translation>
    </message>
</context>
<context>
    <name>StaffSays</name>
    <message>
        <source>%1 is paid, the kitchen has not answered</source>
        <translation>%1 está pagado, la cocina no ha respondido</translation>
    </message>
    <message>
        <source>%1 was paid after all. Make it, or give the money back</source>
        <translation>%1 sí se pagó. Prepáralo o devuelve el dinero</translation>
    </message>
    <message>
        <source>%1: the card reader would not give the money back</source>
        <translation>%1: el lector no quiso devolver el dinero</translation>
    </message>
    <message>
        <source>%1: nobody knows yet whether it is paid</source>
        <translation>%1: aún no se sabe si está pagado</translation>
    </message>
    <message>
        <source>%1: the money is on its way back</source>
        <translation>%1: el dinero va de regreso</translation>
    </message>
    <message>
        <source>%1: the refund is not confirmed yet</source>
        <translation>%1: el reembolso no se ha confirmado</translation>
    </message>
    <message>
        <source>%1: the card reader took a wrong amount. The money is on its way back</source>
        <translation>%1: el lector cobró un importe equivocado. El dinero va de vuelta</translation>
    </message>
    <message>
        <source>%1: the card was charged after a no. The money is on its way back</source>
        <translation>%1: la tarjeta se cobró después de un no. El dinero va de vuelta</translation>
    </message>
    <message>
        <source>Guests are sent to the counter until you open again</source>
        <translation>Los clientes van a la caja hasta que abras</translation>
    </message>
    <message>
        <source>Guests are sent to the counter until %1</source>
        <translation>Los clientes van a la caja hasta las %1</translation>
    </message>
    <message>
        <source>%1 goes back to the card.</source>
        <translation>%1 regresa a la tarjeta.</translation>
    </message>
    <message>
        <source>Give %1 back at the counter.</source>
        <translation>Devuelve %1 en la caja.</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>No se cobró nada.</translation>
    </message>
    <message>
        <source>The reward comes back: %1.</source>
        <translation>El premio regresa: %1.</translation>
    </message>
    <message>
        <source>Points that were spent do not return.</source>
        <translation>Los puntos gastados no regresan.</translation>
    </message>
    <message>
        <source>Points earned are taken back later.</source>
        <translation>Los puntos ganados se quitan después.</translation>
    </message>
    <message>
        <source>No points hang on it.</source>
        <translation>No hay puntos en este pedido.</translation>
    </message>
    <message>
        <source>Tell the kitchen to stop.</source>
        <translation>Dile a la cocina que pare.</translation>
    </message>
    <message>
        <source>The guest must show the code again: hold it up after the refund.</source>
        <translation>El cliente debe mostrar su código otra vez: acércalo después del reembolso.</translation>
    </message>
    <message>
        <source>That PIN isn’t right.</source>
        <translation>Ese PIN no es correcto.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Set one with: kiosk staff add</source>
        <translation>Nadie tiene PIN todavía. Pon uno con: kiosk staff add</translation>
    </message>
    <message>
        <source>PINs can’t be checked: nothing can be written down.</source>
        <translation>No se puede revisar el PIN: no se puede guardar nada.</translation>
    </message>
    <message>
        <source>A manager other than you must approve this.</source>
        <translation>Otro gerente debe aprobarlo.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why the pause?</source>
        <translation>¿Por qué la pausa?</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>¿Por cuánto tiempo?</translation>
    </message>
    <message>
        <source>Off the menu for how long?</source>
        <translation>¿Fuera del menú por cuánto tiempo?</translation>
    </message>
    <message>
        <source>A manager’s PIN</source>
        <translation>El PIN de un gerente</translation>
    </message>
    <message>
        <source>The card’s last four figures</source>
        <translation>Las últimas cuatro cifras de la tarjeta</translation>
    </message>
    <message>
        <source>The guest’s phone number</source>
        <translation>El teléfono del cliente</translation>
    </message>
    <message>
        <source>The guest’s email</source>
        <translation>El correo del cliente</translation>
    </message>
    <message>
        <source>Number, time or last four</source>
        <translation>Número, hora o cuatro cifras</translation>
    </message>
    <message>
        <source>Dish or option</source>
        <translation>Plato u opción</translation>
    </message>
    <message>
        <source>%1 is refunded.</source>
        <translation>%1 está reembolsado.</translation>
    </message>
    <message>
        <source>%1 is refunded. The slip could not be printed.</source>
        <translation>%1 está reembolsado. No se pudo imprimir el comprobante.</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>%1 está anulado.</translation>
    </message>
    <message>
        <source>The money of %1 is given back.</source>
        <translation>El dinero de %1 se devolvió.</translation>
    </message>
    <message>
        <source>%1 is settled.</source>
        <translation>%1 está resuelto.</translation>
    </message>
    <message>
        <source>The kitchen has %1.</source>
        <translation>La cocina tiene %1.</translation>
    </message>
    <message>
        <source>The kitchen still does not answer.</source>
        <translation>La cocina sigue sin responder.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1 está entregado.</translation>
    </message>
    <message>
        <source>%1 is paid. The kitchen has it.</source>
        <translation>%1 está pagado. La cocina lo tiene.</translation>
    </message>
    <message>
        <source>A copy of %1 is printed.</source>
        <translation>Se imprimió una copia de %1.</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>Se está enviando.</translation>
    </message>
    <message>
        <source>Thanx will be told whose it was.</source>
        <translation>Thanx sabrá de quién era.</translation>
    </message>
    <message>
        <source>%1 is off the menu.</source>
        <translation>%1 está fuera del menú.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
    <message>
        <source>The kiosk pauses.</source>
        <translation>El kiosco hace una pausa.</translation>
    </message>
    <message>
        <source>The kiosk is open again.</source>
        <translation>El kiosco está abierto otra vez.</translation>
    </message>
    <message>
        <source>The guest has it: %1.</source>
        <translation>El cliente lo tiene: %1.</translation>
    </message>
    <message>
        <source>Thanx is still giving it: %1.</source>
        <translation>Thanx aún lo está dando: %1.</translation>
    </message>
    <message>
        <source>Nobody is a member by that name.</source>
        <translation>Nadie es miembro con ese dato.</translation>
    </message>
    <message>
        <source>Thanx refused it.</source>
        <translation>Thanx lo rechazó.</translation>
    </message>
    <message>
        <source>That can’t be a phone number or an email.</source>
        <translation>Eso no puede ser un teléfono ni un correo.</translation>
    </message>
    <message>
        <source>The day is printed.</source>
        <translation>El día está impreso.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>A page is printed.</source>
        <translation>Se imprimió una hoja.</translation>
    </message>
    <message>
        <source>The card reader answers.</source>
        <translation>El lector responde.</translation>
    </message>
    <message>
        <source>The card reader does not answer.</source>
        <translation>El lector no responde.</translation>
    </message>
    <message>
        <source>The sound is played.</source>
        <translation>Sonó.</translation>
    </message>
    <message>
        <source>Every field was touched.</source>
        <translation>Se tocaron todos los campos.</translation>
    </message>
    <message>
        <source>Checked. Faults: %1.</source>
        <translation>Revisado. Fallas: %1.</translation>
    </message>
    <message>
        <source>Written for support: %1.</source>
        <translation>Archivo de soporte: %1.</translation>
    </message>
    <message>
        <source>This kiosk writes no file for support.</source>
        <translation>Este kiosco no escribe archivo de soporte.</translation>
    </message>
    <message>
        <source>That did not work. The log says why.</source>
        <translation>Eso no funcionó. El registro dice por qué.</translation>
    </message>
    <message>
        <source>The bank refused the refund. Nothing changed.</source>
        <translation>El banco rechazó el reembolso. Nada cambió.</translation>
    </message>
    <message>
        <source>The card reader has not confirmed it. It is asked again by itself.</source>
        <translation>El lector no lo ha confirmado. Se le pregunta otra vez solo.</translation>
    </message>
    <message>
        <source>The order has moved on. Look at it again.</source>
        <translation>El pedido cambió. Míralo otra vez.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>La impresora no imprime.</translation>
    </message>
    <message>
        <source>Nothing can be written down now.</source>
        <translation>Ahora no se puede guardar nada.</translation>
    </message>
    <message>
        <source>Thanx does not answer now.</source>
        <translation>Thanx no responde ahora.</translation>
    </message>
    <message>
        <source>Thanx does not allow it here.</source>
        <translation>Thanx no lo permite aquí.</translation>
    </message>
    <message>
        <source>Thanx does not allow it with these credentials.</source>
        <translation>Thanx no lo permite con estas credenciales.</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Closed: card reader</source>
        <translation>Cerrado: lector</translation>
    </message>
    <message>
        <source>Closed: kitchen</source>
        <translation>Cerrado: cocina</translation>
    </message>
    <message>
        <source>Closed: disk</source>
        <translation>Cerrado: disco</translation>
    </message>
    <message>
        <source>Closed: clock</source>
        <translation>Cerrado: reloj</translation>
    </message>
    <message>
        <source>Closed: resting</source>
        <translation>Cerrado: descansa</translation>
    </message>
    <message>
        <source>Closed: a payment is open</source>
        <translation>Cerrado: un pago abierto</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>No hay pedidos aquí.</translation>
    </message>
    <message>
        <source>Nobody waits to pay at the counter.</source>
        <translation>Nadie espera para pagar en el mostrador.</translation>
    </message>
    <message>
        <source>Nothing here can be refunded or voided.</source>
        <translation>Aquí no hay nada que devolver o anular.</translation>
    </message>
    <message>
        <source>Thanx has been told everything.</source>
        <translation>Thanx ya sabe todo.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Nothing is off the menu.</source>
        <translation>Nada está fuera del menú.</translation>
    </message>
    <message>
        <source>The kiosk takes orders. A pause sends guests to the counter; whoever has begun may finish.</source>
        <translation>El kiosco toma pedidos. Una pausa manda a los clientes a la caja; quien ya empezó puede terminar.</translation>
    </message>
    <message>
        <source>No reward can be given: there is no running campaign.</source>
        <translation>No se puede dar un premio: no hay campaña activa.</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Sumando …</translation>
    </message>
    <message>
        <source>Wipe the glass while it does not listen to touches.</source>
        <translation>Limpia el vidrio mientras no responde al toque.</translation>
    </message>
    <message>
        <source>Too many tries. Wait %1 s.</source>
        <translation>Demasiados intentos. Espera %1 s.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Wipe now. Touch is back in %1 s.</source>
        <translation>Limpia ahora. El toque vuelve en %1 s.</translation>
    </message>
    <message>
        <source>This bar is 100 mm long. If it is not, set the panel’s width.</source>
        <translation>Esta barra mide 100 mm. Si no, ajusta el ancho del panel.</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>Nada leído todavía.</translation>
    </message>
    <message>
        <source>Read a code of %1 characters.</source>
        <translation>Se leyó un código de %1 caracteres.</translation>
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
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Thanx</source>
        <translation>Thanx</translation>
    </message>
    <message>
        <source>Thanx: placed</source>
        <translation>Thanx: hecho</translation>
    </message>
    <message>
        <source>Thanx: billed</source>
        <translation>Thanx: cobrado</translation>
    </message>
    <message>
        <source>Thanx: completed</source>
        <translation>Thanx: completado</translation>
    </message>
    <message>
        <source>Thanx: voided</source>
        <translation>Thanx: anulado</translation>
    </message>
    <message>
        <source>Thanx: refunded</source>
        <translation>Thanx: reembolsado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Fine print</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>For guests</source>
        <translation>Para clientes</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Propinas</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Anulaciones</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abiertos</translation>
    </message>
    <message>
        <source>Reports not sent</source>
        <translation>Avisos sin enviar</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>Números que faltan</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Llamada de ayuda</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Lector de tarjetas</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>Tamaño de pantalla</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
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
        <translation>Menú</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Libre en disco</translation>
    </message>
    <message>
        <source>Thanx address</source>
        <translation>Dirección de Thanx</translation>
    </message>
    <message>
        <source>Calls in 15 minutes</source>
        <translation>Llamadas en 15 minutos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>Clave del comercio</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agente de usuario</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Thanx answers</source>
        <translation>Thanx responde</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Impresora de recibos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>Pagando</translation>
    </message>
    <message>
        <source>Nothing paid</source>
        <translation>Nada pagado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Has the ticket</source>
        <translation>Tiene la comanda</translation>
    </message>
    <message>
        <source>Did not take the ticket</source>
        <translation>No tomó la comanda</translation>
    </message>
    <message>
        <source>A guest without Thanx</source>
        <translation>Un cliente sin Thanx</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>Waiting to be told</source>
        <translation>Por avisar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Needs the guest’s code</source>
        <translation>Hace falta el código del cliente</translation>
    </message>
    <message>
        <source>until it is back</source>
        <translation>hasta que haya</translation>
    </message>
    <message>
        <source>Pull the camera’s plug and put it back</source>
        <translation>Desenchufa la cámara y vuelve a enchufarla</translation>
    </message>
    <message>
        <source>Load paper, close the cover, print a page</source>
        <translation>Pon papel, cierra la tapa, imprime una página</translation>
    </message>
    <message>
        <source>Switch the card reader off and on, look at its cable</source>
        <translation>Apaga y enciende el lector, mira su cable</translation>
    </message>
    <message>
        <source>Look at the kitchen’s printer and its cable</source>
        <translation>Mira la impresora de la cocina y su cable</translation>
    </message>
    <message>
        <source>Orders go on, points follow by themselves</source>
        <translation>Los pedidos siguen, los puntos llegan solos</translation>
    </message>
    <message>
        <source>Printed a page</source>
        <translation>Imprimió una hoja</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>No respondió</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Sonó</translation>
    </message>
    <message>
        <source>Every field was touched</source>
        <translation>Se tocaron todos los campos</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Refund, void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Make good</source>
        <translation>Compensar</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>Corte del día</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Given back by hand</source>
        <translation>Devuelto a mano</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Cobrar efectivo</translation>
    </message>
    <message>
        <source>Card at the till</source>
        <translation>Tarjeta en caja</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Ya hay</translation>
    </message>
    <message>
        <source>Pause this kiosk</source>
        <translation>Pausar este kiosco</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir otra vez</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar en CSV</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Print a page</source>
        <translation>Imprimir una hoja</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Touch grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Sonar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Switch touch off for 30 s</source>
        <translation>Apagar el toque 30 s</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Revisar todo</translation>
    </message>
    <message>
        <source>Write for support</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>Number, time or last four</source>
        <translation>Número, hora o cuatro cifras</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Te necesitan</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Por cobrar</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Platos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Off now</source>
        <translation>Fuera ahora</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>To void</source>
        <translation>Por anular</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>Por cobrar en caja</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Los últimos</translation>
    </message>
    <message>
        <source>Set aside for you</source>
        <translation>Apartados para ti</translation>
    </message>
    <message>
        <source>Sent by themselves</source>
        <translation>Se envían solos</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Llamadas de ayuda</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Este kiosco</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>In kitchen</source>
        <translation>En cocina</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revísalo</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>Pedido equivocado</translation>
    </message>
    <message>
        <source>Was not made</source>
        <translation>No se preparó</translation>
    </message>
    <message>
        <source>Not good enough</source>
        <translation>No estaba bien</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Pedido dos veces</translation>
    </message>
    <message>
        <source>The guest left</source>
        <translation>El cliente se fue</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otra razón</translation>
    </message>
    <message>
        <source>Too many orders</source>
        <translation>Demasiados pedidos</translation>
    </message>
    <message>
        <source>The kitchen is closed</source>
        <translation>La cocina está cerrada</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>Algo se dañó</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 horas</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until opened by hand</source>
        <translation>Hasta abrirlo a mano</translation>
    </message>
    <message>
        <source>Until it is back</source>
        <translation>Hasta que haya</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>espera %1 min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>In open orders: %1</source>
        <translation>En pedidos abiertos: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>Uno menos: %1</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>Uno más: %1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
</context>
<context>
    <name>TileStepper</name>
    <message>
        <source>One %1 more</source>
        <translation>Uno más: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>Uno menos: %1</translation>
    </message>
</context>
<context>
    <name>TipRow</name>
    <message>
        <source>A tip for the team?</source>
        <translation>¿Propina para el equipo?</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>Sin propina</translation>
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
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Your order stays here.</source>
        <translation>Tu orden se queda aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) removed</source>
        <translation>
            <numerusform>%n platillo quitado</numerusform>
            <numerusform>%n platillos quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters cleared</source>
        <translation>Filtros quitados</translation>
    </message>
    <message>
        <source>Name removed</source>
        <translation>Nombre quitado</translation>
    </message>
    <message>
        <source>Table number removed</source>
        <translation>Número de mesa quitado</translation>
    </message>
    <message>
        <source>Signed in. %1.</source>
        <translation>Ya entraste. %1.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Ya entraste.</translation>
    </message>
    <message>
        <source>We’re coming.</source>
        <translation>Ya vamos.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1: quitado</translation>
    </message>
</context>
<context>
    <name>UsualAdd</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>UsualDialog</name>
    <message>
        <source>Your usual</source>
        <translation>Lo de siempre</translation>
    </message>
    <message>
        <source>%1. Kept on this kiosk alone, for 90 days.</source>
        <translation>%1. Se guarda solo en este quiosco, por 90 días.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Forget my usual</source>
        <translation>Olvidar lo de siempre</translation>
    </message>
</context>
<context>
    <name>UsualSwitch</name>
    <message>
        <source>Kept on this kiosk alone, for 90 days.</source>
        <translation>Se guarda solo en este quiosco, por 90 días.</translation>
    </message>
    <message>
        <source>Remember this as my usual</source>
        <translation>Recordar como lo de siempre</translation>
    </message>
</context>
<context>
    <name>UsualTile</name>
    <message>
        <source>Your usual</source>
        <translation>Lo de siempre</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
</context>
</TS>
