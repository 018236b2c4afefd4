<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en_US">
<context>
    <name>Above</name>
    <message>
        <source>Your order so far</source>
        <translation>طلبك حتى الآن</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>مع الضريبة</translation>
    </message>
</context>
<context>
    <name>AllergenRow</name>
    <message>
        <source>Contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen. Ask us if an allergy is serious.</source>
        <translation>نطبخ كل شيء في مطبخ واحد. إذا كانت حساسيتك شديدة فاسألنا.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
</context>
<context>
    <name>AttractScenes</name>
    <message>
        <source>Hello,
hungry.</source>
        <translation>أهلاً،
جائع؟</translation>
    </message>
    <message>
        <source>Bowled
over.</source>
        <translation>طبق
يكفي.</translation>
    </message>
    <message>
        <source>Sweet
ending.</source>
        <translation>ختام
حلو.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Where will you eat?</source>
        <translation>أين ستأكل؟</translation>
    </message>
    <message>
        <source>Start order</source>
        <translation>ابدأ الطلب</translation>
    </message>
    <message>
        <source>Show its code to the scanner, any time.</source>
        <translation>اعرض رمزه على القارئ في أي وقت.</translation>
    </message>
    <message>
        <source>Sign in with your phone number or email.</source>
        <translation>سجّل الدخول برقم هاتفك أو بريدك.</translation>
    </message>
    <message>
        <source>Have our app?</source>
        <translation>هل لديك تطبيقنا؟</translation>
    </message>
</context>
<context>
    <name>BarOrder</name>
    <message>
        <source>with tax</source>
        <translation>مع الضريبة</translation>
    </message>
    <message>
        <source>Open your order</source>
        <translation>افتح طلبك</translation>
    </message>
</context>
<context>
    <name>BestTouch</name>
    <message>
        <source>Your reward</source>
        <translation>مكافأتك</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove reward</source>
        <translation>إزالة المكافأة</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>وفّر %1</translation>
    </message>
</context>
<context>
    <name>CardSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>CartScreen</name>
    <message>
        <source>Your order</source>
        <translation>طلبك</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>احذف الكل</translation>
    </message>
    <message>
        <source>Close your order</source>
        <translation>أغلق طلبك</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>مع الضريبة</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>مراجعة الطلب</translation>
    </message>
</context>
<context>
    <name>ChangedPrice</name>
    <message>
        <source>It was %1. Keep it?</source>
        <translation>كان سعره %1. هل تبقيه؟</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>سعر %1 الآن %2.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقِه</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>أزِله</translation>
    </message>
</context>
<context>
    <name>ClosedHours</name>
    <message>
        <source>Order ahead in our app. We start at %1.</source>
        <translation>اطلب مسبقًا من تطبيقنا. نبدأ الساعة %1.</translation>
    </message>
    <message>
        <source>Order ahead in our app. We start when we open.</source>
        <translation>اطلب مسبقًا من تطبيقنا. نبدأ عندما نفتح.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Number %1:
please see us.</source>
        <translation>الرقم %1:
راجعنا من فضلك.</translation>
    </message>
    <message>
        <source>Please order
at the counter.</source>
        <translation>اطلب من
الكاونتر.</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>نعود في %1.</translation>
    </message>
    <message>
        <source>Back on %1.</source>
        <translation>نعود يوم %1.</translation>
    </message>
    <message>
        <source>See you soon.</source>
        <translation>نراك قريبًا.</translation>
    </message>
    <message>
        <source>Good night.</source>
        <translation>تصبح على خير.</translation>
    </message>
    <message>
        <source>We’re closed.</source>
        <translation>المطعم مغلق الآن.</translation>
    </message>
    <message>
        <source>We are still checking the payment</source>
        <translation>ما زلنا نتحقق من الدفع</translation>
    </message>
    <message>
        <source>This screen is taking a break</source>
        <translation>هذه الشاشة في استراحة</translation>
    </message>
    <message>
        <source>We’re closed right now</source>
        <translation>نحن مغلقون الآن</translation>
    </message>
    <message>
        <source>You’ve paid</source>
        <translation>لقد دفعت</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>Please don’t pay again. Show your number at the counter: if the payment worked, we start cooking. If it didn’t, you have paid nothing.</source>
        <translation>من فضلك لا تدفع مرة أخرى. اعرض رقمك عند الكاونتر: إذا نجح الدفع نبدأ الطبخ، وإذا لم ينجح فلم تدفع شيئًا.</translation>
    </message>
    <message>
        <source>Your payment went through. Please don’t pay again. Show your number at the counter: someone brings your order to the kitchen by hand.</source>
        <translation>نجح الدفع. من فضلك لا تدفع مرة أخرى. اعرض رقمك عند الكاونتر: أحدنا يأخذ طلبك إلى المطبخ بنفسه.</translation>
    </message>
    <message>
        <source>Show your code there.</source>
        <translation>اعرض رمزك هناك.</translation>
    </message>
    <message>
        <source>Members: show your code at the counter.</source>
        <translation>للأعضاء: اعرض رمزك عند الكاونتر.</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>A code for your phone</source>
        <translation>رمز لهاتفك</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Start over</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Someone new is here</source>
        <translation>يوجد شخص آخر هنا</translation>
    </message>
    <message>
        <source>One account for each order. The dishes stay either way.</source>
        <translation>حساب واحد لكل طلب. الأطباق تبقى في الحالتين.</translation>
    </message>
    <message>
        <source>Keep the first account</source>
        <translation>أبقِ الحساب الأول</translation>
    </message>
    <message>
        <source>Use the new one</source>
        <translation>استخدم الجديد</translation>
    </message>
    <message>
        <source>Is an allergy serious?</source>
        <translation>هل الحساسية شديدة؟</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen, so traces can be in any dish. Please ask us before you order.</source>
        <translation>نطبخ كل شيء في مطبخ واحد، فقد توجد آثار في أي طبق. اسألنا قبل أن تطلب.</translation>
    </message>
    <message>
        <source>Ask someone</source>
        <translation>اسأل أحدنا</translation>
    </message>
    <message>
        <source>Back to my dish</source>
        <translation>العودة إلى طبقي</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>نبدأ من جديد؟</translation>
    </message>
    <message>
        <source>Your order goes, and nothing is charged.</source>
        <translation>سيُمسح طلبك ولن تدفع شيئًا.</translation>
    </message>
    <message>
        <source>Keep my order</source>
        <translation>أبقِ طلبي</translation>
    </message>
</context>
<context>
    <name>DishCard</name>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>يحتوي على %1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
</context>
<context>
    <name>DishPlace</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 سعرة</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Start over</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Continue an order</source>
        <translation>متابعة طلب</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>تسهيل الاستخدام</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>rewards</source>
        <translation>مكافآت</translation>
    </message>
    <message>
        <source>Your %1 for this order will show in our app soon.</source>
        <translation>ستظهر %1 هذا الطلب في تطبيقنا قريبًا.</translation>
    </message>
    <message>
        <source>Next time,
earn rewards</source>
        <translation>في المرة القادمة
اكسب مكافآت</translation>
    </message>
    <message>
        <source>Join us now</source>
        <translation>انضم إلينا الآن</translation>
    </message>
    <message>
        <source>Signing you up</source>
        <translation>جارٍ تسجيلك</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>لم تنضم بعد</translation>
    </message>
    <message>
        <source>You’re in</source>
        <translation>أصبحت عضوًا</translation>
    </message>
    <message>
        <source>Rewards are not answering now. Your points follow later.</source>
        <translation>المكافآت لا تستجيب الآن. نقاطك تصل لاحقًا.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>More %1
for you</source>
        <translation>المزيد من %1
لك</translation>
    </message>
    <message>
        <source>Get our app and show its code when you order.</source>
        <translation>نزّل تطبيقنا واعرض رمزه عندما تطلب.</translation>
    </message>
    <message>
        <source>Join here. It takes a minute.</source>
        <translation>انضم هنا. يستغرق دقيقة.</translation>
    </message>
    <message>
        <source>We kept what you typed.</source>
        <translation>احتفظنا بما كتبته.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>This order is added as soon as rewards answer.</source>
        <translation>يُضاف هذا الطلب حالما تستجيب المكافآت.</translation>
    </message>
    <message>
        <source>This order could not be added yet.</source>
        <translation>لم نتمكن من إضافة هذا الطلب بعد.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>DoneNext</name>
    <message>
        <source>What happens next</source>
        <translation>ماذا بعد</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>إيصالك</translation>
    </message>
    <message>
        <source>The kitchen starts when you have paid.</source>
        <translation>يبدأ المطبخ عندما تدفع.</translation>
    </message>
    <message>
        <source>Your order is in the kitchen.</source>
        <translation>طلبك في المطبخ.</translation>
    </message>
    <message>
        <source>Please pay at the counter.</source>
        <translation>من فضلك ادفع عند الكاونتر.</translation>
    </message>
    <message>
        <source>Take a seat while you wait.</source>
        <translation>تفضل بالجلوس ريثما يجهز.</translation>
    </message>
    <message>
        <source>We pack it to take away.</source>
        <translation>نغلّفه لك لتأخذه.</translation>
    </message>
    <message>
        <source>Bring the number %1 to the counter.</source>
        <translation>خذ الرقم %1 إلى الكاونتر.</translation>
    </message>
</context>
<context>
    <name>DoneNumber</name>
    <message>
        <source>Nothing to pay</source>
        <translation>لا شيء للدفع</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>المطلوب %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>دُفع %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Pay at the counter,
then we make it.</source>
        <translation>ادفع عند الكاونتر
ثم نحضّره.</translation>
    </message>
    <message>
        <source>We’re making it now.
Watch the board for %1.</source>
        <translation>نحضّره الآن.
تابع الرقم %1 على اللوحة.</translation>
    </message>
</context>
<context>
    <name>DoneRating</name>
    <message>
        <source>Your last visit</source>
        <translation>زيارتك السابقة</translation>
    </message>
    <message>
        <source>Would you recommend us?</source>
        <translation>هل توصي بنا؟</translation>
    </message>
    <message>
        <source>How likely are you to recommend us?</source>
        <translation>ما مدى احتمال أن توصي بنا؟</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>Not likely</source>
        <translation>غير محتمل</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>محتمل جدًا</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Clears in</source>
        <translation>يُمسح خلال</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>أبقِه مفتوحًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>EaseRow</name>
    <message>
        <source>Within reach</source>
        <translation>في متناول اليد</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت</translation>
    </message>
    <message>
        <source>Everything you touch moves down.</source>
        <translation>كل ما تلمسه ينزل إلى أسفل.</translation>
    </message>
    <message>
        <source>Bigger words, fewer of them.</source>
        <translation>كلمات أكبر وأقل.</translation>
    </message>
    <message>
        <source>Black on white, strong edges.</source>
        <translation>أسود على أبيض وحواف واضحة.</translation>
    </message>
    <message>
        <source>Nothing slides or flies.</source>
        <translation>لا شيء ينزلق أو يطير.</translation>
    </message>
    <message>
        <source>Swipe or use the keys, and listen.</source>
        <translation>مرّر إصبعك أو استخدم المفاتيح واستمع.</translation>
    </message>
</context>
<context>
    <name>EasierScreen</name>
    <message>
        <source>Easier to use</source>
        <translation>تسهيل الاستخدام</translation>
    </message>
    <message>
        <source>Stays on until you leave.</source>
        <translation>يبقى حتى تغادر.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>EmailKeys</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>FeaturedCard</name>
    <message>
        <source>Contains %1</source>
        <translation>يحتوي على %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Country, %1</source>
        <translation>البلد، %1</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Diet &amp; allergens, %1 on</source>
        <translation>الحمية والحساسية، المفعّل %1</translation>
    </message>
    <message>
        <source>Diet &amp; allergens</source>
        <translation>الحمية والحساسية</translation>
    </message>
    <message>
        <source>Diet &amp; allergens (%1)</source>
        <translation>الحمية والحساسية (%1)</translation>
    </message>
</context>
<context>
    <name>FiltersScreen</name>
    <message>
        <source>Diet &amp; allergens</source>
        <translation>الحمية والحساسية</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>أظهر فقط</translation>
    </message>
    <message>
        <source>I don’t eat</source>
        <translation>لا آكل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يناسب</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>We’re coming</source>
        <translation>نحن قادمون</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 سعرة</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>Where do you sit?</source>
        <translation>أين تجلس؟</translation>
    </message>
    <message>
        <source>Whom shall we call?</source>
        <translation>بأي اسم نناديك؟</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message>
        <source>We bring it to your table.</source>
        <translation>نحضره إلى طاولتك.</translation>
    </message>
    <message>
        <source>Only if you like.</source>
        <translation>إن أحببت فقط.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Table number</source>
        <translation>رقم الطاولة</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>أضف اسمًا</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Your table</source>
        <translation>طاولتك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>The number on your table or tent. We bring it there.</source>
        <translation>الرقم على طاولتك أو على اللافتة. نحضره إلى هناك.</translation>
    </message>
    <message>
        <source>We call it when your food is ready, then forget it.</source>
        <translation>نناديه عندما يجهز طعامك ثم ننساه.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go without</source>
        <translation>تابع بدونه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Take your time. Your order clears in</source>
        <translation>خذ وقتك. سيُمسح طلبك خلال</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Keep my order</source>
        <translation>أبقِ طلبي</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 سعرة</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add to order</source>
        <translation>أضف إلى الطلب</translation>
    </message>
</context>
<context>
    <name>JoinConsent</name>
    <message>
        <source>Almost there</source>
        <translation>شارفت على الانتهاء</translation>
    </message>
    <message>
        <source>By signing up you agree to our privacy policy and our terms of service.</source>
        <translation>بتسجيلك فإنك توافق على سياسة الخصوصية وشروط الخدمة الخاصة بنا.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>شروط الخدمة</translation>
    </message>
    <message>
        <source>I agree. Sign me up.</source>
        <translation>أوافق. سجّلوني.</translation>
    </message>
</context>
<context>
    <name>JoinKeys</name>
    <message>
        <source>Your email</source>
        <translation>بريدك</translation>
    </message>
    <message>
        <source>Join with your email</source>
        <translation>انضم ببريدك</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>هاتفك</translation>
    </message>
    <message>
        <source>You sign in with it, here and in our app.</source>
        <translation>به تسجّل الدخول هنا وفي تطبيقنا.</translation>
    </message>
    <message>
        <source>It is for your account. This screen forgets it.</source>
        <translation>هو لحسابك. هذه الشاشة تنساه.</translation>
    </message>
    <message>
        <source>If you like: then you can sign in with it too.</source>
        <translation>إن أحببت: يمكنك تسجيل الدخول به أيضًا.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
</context>
<context>
    <name>JoinScreen</name>
    <message>
        <source>Clears in %1 s</source>
        <translation>يُمسح خلال %1 ث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضم</translation>
    </message>
</context>
<context>
    <name>JoinSentences</name>
    <message>
        <source>That email isn’t complete.</source>
        <translation>البريد غير مكتمل.</translation>
    </message>
    <message>
        <source>Both names are needed.</source>
        <translation>الاسم الأول واسم العائلة مطلوبان.</translation>
    </message>
    <message>
        <source>That number isn’t complete.</source>
        <translation>الرقم غير مكتمل.</translation>
    </message>
    <message>
        <source>That didn’t work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>Joining isn’t working right now.</source>
        <translation>الانضمام لا يعمل الآن.</translation>
    </message>
    <message>
        <source>Let’s leave it there.</source>
        <translation>لنكتفِ بهذا.</translation>
    </message>
    <message>
        <source>Check it letter by letter.</source>
        <translation>راجعه حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Check your first and last name.</source>
        <translation>راجع اسمك واسم عائلتك.</translation>
    </message>
    <message>
        <source>Check it, or clear it and go on without.</source>
        <translation>راجعه، أو امسحه وتابع بدونه.</translation>
    </message>
    <message>
        <source>Check what you typed, or join in our app.</source>
        <translation>راجع ما كتبته أو انضم من تطبيقنا.</translation>
    </message>
    <message>
        <source>You can join in our app any time.</source>
        <translation>يمكنك الانضمام من تطبيقنا في أي وقت.</translation>
    </message>
    <message>
        <source>We can’t sign you up right now.</source>
        <translation>لا يمكننا تسجيلك الآن.</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. Try again in a moment.</source>
        <translation>لم يضع شيء مما كتبته. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Your order is fine without it.</source>
        <translation>طلبك بخير بدونه.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>LanguagesSheet</name>
    <message>
        <source>Your language</source>
        <translation>لغتك</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>الحروف العربية</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>الحروف اللاتينية</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>A little closer</source>
        <translation>اقترب قليلاً</translation>
    </message>
    <message>
        <source>Tilt away from the light</source>
        <translation>أمِله بعيدًا عن الضوء</translation>
    </message>
    <message>
        <source>Turn up your screen</source>
        <translation>زد سطوع شاشتك</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>تمت القراءة</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
</context>
<context>
    <name>MealSwitch</name>
    <message>
        <source>You save %1.</source>
        <translation>توفّر %1.</translation>
    </message>
</context>
<context>
    <name>MemberTile</name>
    <message>
        <source>Your rewards</source>
        <translation>مكافآتك</translation>
    </message>
</context>
<context>
    <name>MembersRow</name>
    <message>
        <source>Reward is on</source>
        <translation>المكافأة مفعّلة</translation>
    </message>
    <message>
        <source>%1 to a reward</source>
        <translation>بقي %1 للمكافأة</translation>
    </message>
    <message>
        <source>to a reward</source>
        <translation>نحو مكافأة</translation>
    </message>
    <message numerus="yes">
        <source>reward(s)</source>
        <comment>after the count in large figures</comment>
        <translation>
            <numerusform>مكافآت</numerusform>
            <numerusform>مكافأة</numerusform>
            <numerusform>مكافأتان</numerusform>
            <numerusform>مكافآت</numerusform>
            <numerusform>مكافأة</numerusform>
            <numerusform>مكافأة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Carry on, we’ll add them.</source>
        <translation>تابع، وسنضيفها.</translation>
    </message>
    <message>
        <source>Or use your phone number or email.</source>
        <translation>أو استخدم رقم هاتفك أو بريدك.</translation>
    </message>
    <message>
        <source>Looking for your rewards</source>
        <translation>نبحث عن مكافآتك</translation>
    </message>
    <message>
        <source>Earn rewards</source>
        <translation>اكسب مكافآت</translation>
    </message>
    <message>
        <source>Scan our app, earn rewards</source>
        <translation>امسح تطبيقنا واكسب مكافآت</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Tap a dish to begin</source>
        <translation>المس طبقًا لتبدأ</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>مراجعة الطلب</translation>
    </message>
</context>
<context>
    <name>MenuList</name>
    <message>
        <source>Show all dishes</source>
        <translation>أظهر كل الأطباق</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يناسب</translation>
    </message>
    <message>
        <source>No dish is left with your filters. Ask us, we may have an idea.</source>
        <translation>لم يبقَ طبق مع اختياراتك. اسألنا، فقد تكون لدينا فكرة.</translation>
    </message>
</context>
<context>
    <name>NameKeys</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Letters without accents</source>
        <translation>حروف لاتينية بلا علامات</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>حروف لاتينية بعلامات</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>الحروف العربية</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>الحروف اللاتينية</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
</context>
<context>
    <name>OfferSentences</name>
    <message>
        <source>It goes with another dish.</source>
        <translation>تأتي مع طبق آخر.</translation>
    </message>
    <message>
        <source>Spend %1 more to use this.</source>
        <translation>أنفق %1 أخرى لتستخدمها.</translation>
    </message>
    <message>
        <source>%1 %2 to go.</source>
        <translation>بقي %1 %2.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Its dish has sold out.</source>
        <translation>نفد طبقها.</translation>
    </message>
    <message>
        <source>Not at this restaurant.</source>
        <translation>ليست في هذا المطعم.</translation>
    </message>
    <message>
        <source>It has run out.</source>
        <translation>انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>Hold up your code to use this.</source>
        <translation>اعرض رمزك لتستخدمها.</translation>
    </message>
    <message>
        <source>Checking with your order</source>
        <translation>نتحقق مع طلبك</translation>
    </message>
    <message>
        <source>On this order. You save %1.</source>
        <translation>على هذا الطلب. توفّر %1.</translation>
    </message>
    <message>
        <source>On this order.</source>
        <translation>على هذا الطلب.</translation>
    </message>
    <message>
        <source>You save %1.</source>
        <translation>توفّر %1.</translation>
    </message>
    <message>
        <source>For %1 %2.</source>
        <translation>مقابل %1 %2.</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>تنتهي %1.</translation>
    </message>
    <message>
        <source>Add %1 to use this.</source>
        <translation>أضف %1 لتستخدمها.</translation>
    </message>
    <message>
        <source>Not right now.</source>
        <translation>ليس الآن.</translation>
    </message>
    <message>
        <source>Only at %1 and %2.</source>
        <translation>في %1 و%2 فقط.</translation>
    </message>
    <message>
        <source>Only at %1.</source>
        <translation>في %1 فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Only at %1, %2 and %n more.</source>
        <translation>
            <numerusform>في %1 و%2 فقط.</numerusform>
            <numerusform>في %1 و%2 وفرع آخر فقط.</numerusform>
            <numerusform>في %1 و%2 وفرعين آخرين فقط.</numerusform>
            <numerusform>في %1 و%2 و%n فروع أخرى فقط.</numerusform>
            <numerusform>في %1 و%2 و%n فرعًا آخر فقط.</numerusform>
            <numerusform>في %1 و%2 و%n فرع آخر فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only at %1 and %n more.</source>
        <translation>
            <numerusform>في %1 فقط.</numerusform>
            <numerusform>في %1 وفرع آخر فقط.</numerusform>
            <numerusform>في %1 وفرعين آخرين فقط.</numerusform>
            <numerusform>في %1 و%n فروع أخرى فقط.</numerusform>
            <numerusform>في %1 و%n فرعًا آخر فقط.</numerusform>
            <numerusform>في %1 و%n فرع آخر فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>استخدم هذه</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدم</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>أضف %1</translation>
    </message>
    <message>
        <source>See menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>OpenUntil</name>
    <message>
        <source>Open until %1</source>
        <translation>مفتوح حتى %1</translation>
    </message>
</context>
<context>
    <name>OptionGroupBox</name>
    <message>
        <source>Included</source>
        <translation>مشمول</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
</context>
<context>
    <name>OptionTile</name>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Your order</source>
        <translation>طلبك</translation>
    </message>
    <message>
        <source>Tap a dish to begin</source>
        <translation>المس طبقًا لتبدأ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>مراجعة الطلب</translation>
    </message>
</context>
<context>
    <name>OrderTag</name>
    <message>
        <source>Your order</source>
        <translation>طلبك</translation>
    </message>
</context>
<context>
    <name>PayCard</name>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Waiting for your card</source>
        <translation>في انتظار بطاقتك</translation>
    </message>
    <message>
        <source>Reading, keep it there</source>
        <translation>نقرأها، أبقِها مكانها</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>جارٍ الإلغاء</translation>
    </message>
    <message>
        <source>Your total</source>
        <translation>مجموعك</translation>
    </message>
    <message>
        <source>Tap, insert or swipe</source>
        <translation>قرّب أو أدخل أو مرّر البطاقة</translation>
    </message>
    <message>
        <source>Keep your card where it is.</source>
        <translation>أبقِ بطاقتك مكانها.</translation>
    </message>
    <message>
        <source>The card reader is on your right, below the screen.</source>
        <translation>قارئ البطاقات على يمينك تحت الشاشة.</translation>
    </message>
    <message>
        <source>Phones and watches work too.</source>
        <translation>الهواتف والساعات تعمل أيضًا.</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>إلغاء الدفع</translation>
    </message>
</context>
<context>
    <name>PayDeclined</name>
    <message>
        <source>The payment
was stopped</source>
        <translation>توقف
الدفع</translation>
    </message>
    <message>
        <source>The reader
isn’t there</source>
        <translation>القارئ
غير موجود</translation>
    </message>
    <message>
        <source>The reader
is busy</source>
        <translation>القارئ
مشغول</translation>
    </message>
    <message>
        <source>That card
didn’t go
through</source>
        <translation>لم تُقبل
هذه
البطاقة</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>Your order and “%1” are kept.</source>
        <translation>طلبك و«%1» محفوظان.</translation>
    </message>
    <message>
        <source>Your order is kept.</source>
        <translation>طلبك محفوظ.</translation>
    </message>
    <message>
        <source>Check the chip and try once more.</source>
        <translation>افحص الشريحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try this card again</source>
        <translation>جرّب هذه البطاقة مجددًا</translation>
    </message>
    <message>
        <source>Everything stays in it.</source>
        <translation>كل شيء يبقى فيه.</translation>
    </message>
    <message>
        <source>Change my order</source>
        <translation>تغيير طلبي</translation>
    </message>
    <message>
        <source>Need a hand? Press Help and we come over.</source>
        <translation>تحتاج إلى مساعدة؟ اضغط «مساعدة» ونأتي إليك.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Use another card</source>
        <translation>استخدم بطاقة أخرى</translation>
    </message>
</context>
<context>
    <name>PayUnknown</name>
    <message>
        <source>Please don’t
pay again.</source>
        <translation>من فضلك لا
تدفع مجددًا.</translation>
    </message>
    <message>
        <source>The card reader hasn’t told us if the payment worked. We are checking, and someone is on the way to you.</source>
        <translation>لم يخبرنا القارئ بعد إن نجح الدفع. نحن نتحقق، وأحدنا في الطريق إليك.</translation>
    </message>
    <message>
        <source>The card reader hasn’t told us if the payment worked. We are checking.</source>
        <translation>لم يخبرنا القارئ بعد إن نجح الدفع. نحن نتحقق.</translation>
    </message>
    <message>
        <source>Your order is safe under %1.</source>
        <translation>طلبك محفوظ بالرقم %1.</translation>
    </message>
    <message>
        <source>If the payment worked, we start cooking.</source>
        <translation>إذا نجح الدفع نبدأ الطبخ.</translation>
    </message>
    <message>
        <source>If it didn’t, you have paid nothing.</source>
        <translation>وإذا لم ينجح فلم تدفع شيئًا.</translation>
    </message>
    <message>
        <source>Asking the card reader</source>
        <translation>نسأل قارئ البطاقات</translation>
    </message>
    <message>
        <source>Call someone again</source>
        <translation>نادِ أحدًا مرة أخرى</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>نادِ أحدًا</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Show at the kiosk</source>
        <translation>اعرضه عند الجهاز</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Use %1 %2 now?</source>
        <translation>تستخدم %1 %2 الآن؟</translation>
    </message>
    <message>
        <source>They become “%1” when you pay. If you stop after that, you keep the reward, but not the %2.</source>
        <translation>تصبح «%1» عندما تدفع. إذا توقفت بعد ذلك تبقى لك المكافأة، لكن ليس %2.</translation>
    </message>
    <message>
        <source>Keep my %1</source>
        <translation>أبقِ %1</translation>
    </message>
    <message>
        <source>Use them and pay %1</source>
        <translation>استخدمها وادفع %1</translation>
    </message>
</context>
<context>
    <name>QuietDots</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n typed, hidden</source>
        <translation>
            <numerusform>لم يُكتب شيء</numerusform>
            <numerusform>حرف واحد مكتوب ومخفي</numerusform>
            <numerusform>حرفان مكتوبان ومخفيان</numerusform>
            <numerusform>%n أحرف مكتوبة ومخفية</numerusform>
            <numerusform>%n حرفًا مكتوبًا ومخفيًا</numerusform>
            <numerusform>%n حرف مكتوب ومخفي</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>مستوى الصوت %1 من %2.</translation>
    </message>
    <message>
        <source>That is the loudest.</source>
        <translation>هذا أعلى صوت.</translation>
    </message>
    <message>
        <source>That is the quietest.</source>
        <translation>هذا أخفض صوت.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>واحد من عدة</translation>
    </message>
    <message>
        <source>category</source>
        <translation>فئة</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>Read aloud is on. Swipe right or left to move, tap twice to choose, swipe down to hear it again.</source>
        <translation>القراءة بصوت مفعّلة. مرّر يمينًا أو يسارًا للتنقل، والمس مرتين للاختيار، ومرّر إلى أسفل لتسمع مجددًا.</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>الضريبة %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>إيصالك</translation>
    </message>
    <message>
        <source>Scan it with your phone’s camera. It is all in the code.</source>
        <translation>امسحه بكاميرا هاتفك. كل شيء في الرمز.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>لا يوجد ورق</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>بلا إيصال</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Let’s leave it there for a moment.</source>
        <translation>لنتوقف قليلًا.</translation>
    </message>
    <message>
        <source>We can’t find that order.</source>
        <translation>لا نجد هذا الطلب.</translation>
    </message>
    <message>
        <source>Continue an order</source>
        <translation>متابعة طلب</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>حاول مجددًا بعد %1.</translation>
    </message>
    <message>
        <source>Check the four figures. An order waits a few minutes.</source>
        <translation>راجع الأرقام الأربعة. ينتظر الطلب بضع دقائق.</translation>
    </message>
    <message>
        <source>Type the four figures that it waits under.</source>
        <translation>اكتب الأرقام الأربعة التي ينتظر بها طلبك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Back to the menu</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الكاونتر</translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation>الدفع عند الكاونتر</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>أرسل الطلب</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادفع</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>ادفع بالبطاقة</translation>
    </message>
</context>
<context>
    <name>ReviewOffers</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Scan our app, or use your phone number or email.</source>
        <translation>امسح تطبيقنا أو استخدم رقم هاتفك أو بريدك.</translation>
    </message>
    <message>
        <source>Sign in for your rewards</source>
        <translation>سجّل الدخول لمكافآتك</translation>
    </message>
    <message>
        <source>Your %1 become this reward when you pay.</source>
        <translation>تصبح %1 لديك هذه المكافأة عندما تدفع.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>If you cancel, you keep the reward, not the %1.</source>
        <translation>إذا ألغيت تبقى لك المكافأة، لا %1.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>See menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Tap a dish to begin</source>
        <translation>المس طبقًا لتبدأ</translation>
    </message>
    <message>
        <source>Your order stays here and can be paid as soon as it is back. Or order at the counter.</source>
        <translation>يبقى طلبك هنا ويمكن دفعه حالما تعود. أو اطلب من الكاونتر.</translation>
    </message>
    <message>
        <source>Take it off to go on.</source>
        <translation>أزِله لتتابع.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Your order</source>
        <translation>طلبك</translation>
    </message>
</context>
<context>
    <name>ReviewTotals</name>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>RewardList</name>
    <message>
        <source>Rewards</source>
        <translation>المكافآت</translation>
    </message>
    <message>
        <source>One for each order</source>
        <translation>واحدة لكل طلب</translation>
    </message>
    <message>
        <source>Nothing to use yet. This order counts towards the next one.</source>
        <translation>لا شيء لتستخدمه بعد. هذا الطلب يُحتسب للمكافأة القادمة.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>أظهر الكل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>RewardRow</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>RewardsComing</name>
    <message>
        <source>Rewards</source>
        <translation>المكافآت</translation>
    </message>
    <message>
        <source>Still looking for your rewards. Carry on, we’ll add them.</source>
        <translation>ما زلنا نبحث عن مكافآتك. تابع، وسنضيفها.</translation>
    </message>
</context>
<context>
    <name>RoundAdd</name>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
</context>
<context>
    <name>RyeStrip</name>
    <message>
        <source>Scan our app, earn leaves</source>
        <translation>امسح تطبيقنا واكسب أوراقًا</translation>
    </message>
    <message>
        <source>Or use your phone number or email.</source>
        <translation>أو استخدم رقم هاتفك أو بريدك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Scan
your code</source>
        <translation>امسح
رمزك</translation>
    </message>
    <message>
        <source>Open our app and hold the code under the screen.</source>
        <translation>افتح تطبيقنا وضع الرمز تحت الشاشة.</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>القارئ جاهز</translation>
    </message>
    <message>
        <source>Scanner away</source>
        <translation>القارئ غائب</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>ماذا تحب؟</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>See all dishes</source>
        <translation>كل الأطباق</translation>
    </message>
    <message>
        <source>Nothing with “%1”</source>
        <translation>لا شيء مع «%1»</translation>
    </message>
    <message>
        <source>Your filters are on. Try a shorter word.</source>
        <translation>اختياراتك مفعّلة. جرّب كلمة أقصر.</translation>
    </message>
    <message>
        <source>Try a shorter word.</source>
        <translation>جرّب كلمة أقصر.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>We can’t find that account.</source>
        <translation>لا نجد هذا الحساب.</translation>
    </message>
    <message>
        <source>That code isn’t one of ours.</source>
        <translation>هذا الرمز ليس من رموزنا.</translation>
    </message>
    <message>
        <source>Let’s leave it there.</source>
        <translation>لنكتفِ بهذا.</translation>
    </message>
    <message>
        <source>Still looking for your rewards.</source>
        <translation>ما زلنا نبحث عن مكافآتك.</translation>
    </message>
    <message>
        <source>Rewards are not answering.</source>
        <translation>المكافآت لا تستجيب.</translation>
    </message>
    <message>
        <source>Rewards said no to this one.</source>
        <translation>لم تُقبل هذه المكافأة.</translation>
    </message>
    <message>
        <source>Sign-in isn’t working right now.</source>
        <translation>تسجيل الدخول لا يعمل الآن.</translation>
    </message>
    <message>
        <source>This reward doesn’t fit this order, so we took it off.</source>
        <translation>هذه المكافأة لا تناسب هذا الطلب فأزلناها.</translation>
    </message>
    <message>
        <source>That reward is used or has run out.</source>
        <translation>هذه المكافأة مستخدمة أو انتهت.</translation>
    </message>
    <message>
        <source>%1 just sold out.</source>
        <translation>نفد %1 للتو.</translation>
    </message>
    <message>
        <source>One thing is still to choose.</source>
        <translation>بقي اختيار واحد.</translation>
    </message>
    <message>
        <source>Your bank said no.</source>
        <translation>رفض البنك الدفع.</translation>
    </message>
    <message>
        <source>The PIN didn’t match.</source>
        <translation>الرقم السري غير صحيح.</translation>
    </message>
    <message>
        <source>That card couldn’t be read.</source>
        <translation>تعذّرت قراءة هذه البطاقة.</translation>
    </message>
    <message>
        <source>Payment stopped.</source>
        <translation>توقف الدفع.</translation>
    </message>
    <message>
        <source>The card reader isn’t answering.</source>
        <translation>قارئ البطاقات لا يستجيب.</translation>
    </message>
    <message>
        <source>The card reader is busy.</source>
        <translation>قارئ البطاقات مشغول.</translation>
    </message>
    <message>
        <source>Please don’t pay again.</source>
        <translation>من فضلك لا تدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>We could not give your money back yet.</source>
        <translation>لم نتمكن من إعادة مالك بعد.</translation>
    </message>
    <message>
        <source>Rewards are not answering now.</source>
        <translation>المكافآت لا تستجيب الآن.</translation>
    </message>
    <message>
        <source>We had to start again. Your card was not charged.</source>
        <translation>اضطررنا إلى البدء من جديد. لم يُخصم من بطاقتك.</translation>
    </message>
    <message>
        <source>The printer is out.</source>
        <translation>الطابعة لا تعمل.</translation>
    </message>
    <message>
        <source>You’ve paid. We’re bringing it to the kitchen by hand.</source>
        <translation>لقد دفعت. نأخذ طلبك إلى المطبخ بأنفسنا.</translation>
    </message>
    <message>
        <source>The scanner isn’t working.</source>
        <translation>القارئ لا يعمل.</translation>
    </message>
    <message>
        <source>It can’t take orders right now.</source>
        <translation>لا تستطيع أخذ الطلبات الآن.</translation>
    </message>
    <message>
        <source>It can’t read the menu right now.</source>
        <translation>لا تستطيع قراءة القائمة الآن.</translation>
    </message>
    <message>
        <source>Order as usual and join at the end.</source>
        <translation>اطلب كالمعتاد وانضم في النهاية.</translation>
    </message>
    <message>
        <source>Try your phone number.</source>
        <translation>جرّب رقم هاتفك.</translation>
    </message>
    <message>
        <source>You can scan our app any time.</source>
        <translation>يمكنك مسح تطبيقنا في أي وقت.</translation>
    </message>
    <message>
        <source>Carry on, we’ll add them.</source>
        <translation>تابع، وسنضيفها.</translation>
    </message>
    <message>
        <source>Order as usual, your points follow later.</source>
        <translation>اطلب كالمعتاد ونقاطك تصل لاحقًا.</translation>
    </message>
    <message>
        <source>Your order stays as it is.</source>
        <translation>طلبك يبقى كما هو.</translation>
    </message>
    <message>
        <source>Your order is fine without it.</source>
        <translation>طلبك بخير بدونه.</translation>
    </message>
    <message>
        <source>It stays yours.</source>
        <translation>تبقى لك.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>You can pay at the counter.</source>
        <translation>يمكنك الدفع عند الكاونتر.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Someone is on the way to you.</source>
        <translation>أحدنا في الطريق إليك.</translation>
    </message>
    <message>
        <source>Your points for this order follow later.</source>
        <translation>نقاطك لهذا الطلب تصل لاحقًا.</translation>
    </message>
    <message>
        <source>Please order again.</source>
        <translation>من فضلك اطلب من جديد.</translation>
    </message>
    <message>
        <source>Your number is all you need.</source>
        <translation>رقمك يكفي.</translation>
    </message>
    <message>
        <source>Your number stays the same.</source>
        <translation>رقمك يبقى نفسه.</translation>
    </message>
    <message>
        <source>Use your phone number or email.</source>
        <translation>استخدم رقم هاتفك أو بريدك.</translation>
    </message>
    <message>
        <source>Its card reader isn’t answering right now.</source>
        <translation>قارئ بطاقاتها لا يستجيب الآن.</translation>
    </message>
    <message>
        <source>It can’t reach the kitchen right now.</source>
        <translation>لا تستطيع الوصول إلى المطبخ الآن.</translation>
    </message>
    <message>
        <source>It can’t write orders down right now.</source>
        <translation>لا تستطيع تدوين الطلبات الآن.</translation>
    </message>
    <message>
        <source>Its order book needs mending.</source>
        <translation>سجل طلباتها يحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>It has no room left for new orders.</source>
        <translation>لم يبقَ فيها مكان لطلبات جديدة.</translation>
    </message>
    <message>
        <source>Its clock is wrong, so it can’t take payments.</source>
        <translation>ساعتها غير مضبوطة فلا تستطيع قبول الدفع.</translation>
    </message>
    <message>
        <source>It had some trouble and is taking a short rest.</source>
        <translation>واجهت مشكلة وتأخذ استراحة قصيرة.</translation>
    </message>
    <message>
        <source>It is still finding out about a payment.</source>
        <translation>ما زالت تتحقق من دفعة.</translation>
    </message>
    <message>
        <source>It will be ready in a moment.</source>
        <translation>ستكون جاهزة بعد لحظة.</translation>
    </message>
    <message>
        <source>Our kitchen has a lot to do right now.</source>
        <translation>مطبخنا مشغول جدًا الآن.</translation>
    </message>
    <message>
        <source>Our kitchen is resting right now.</source>
        <translation>مطبخنا في استراحة الآن.</translation>
    </message>
    <message>
        <source>We are cleaning it.</source>
        <translation>نحن ننظفها.</translation>
    </message>
    <message>
        <source>We are mending it.</source>
        <translation>نحن نصلحها.</translation>
    </message>
    <message>
        <source>We can’t find that number.</source>
        <translation>لا نجد هذا الرقم.</translation>
    </message>
    <message>
        <source>We can’t find that email.</source>
        <translation>لا نجد هذا البريد.</translation>
    </message>
    <message>
        <source>It is back at %1.</source>
        <translation>ستعود في الساعة %1.</translation>
    </message>
    <message>
        <source>It comes back by itself.</source>
        <translation>ستعود من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Ask at the counter what there is.</source>
        <translation>اسأل عند الكاونتر عمّا هو متوفر.</translation>
    </message>
    <message>
        <source>Same food and same prices at the counter.</source>
        <translation>الطعام والأسعار نفسها عند الكاونتر.</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>سفري</translation>
    </message>
    <message>
        <source>V</source>
        <comment>the letter that marks vegetarian dishes</comment>
        <translation>ن</translation>
    </message>
    <message>
        <source>VG</source>
        <comment>the letters that mark vegan dishes</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>GF</source>
        <comment>the letters that mark dishes without gluten</comment>
        <translation>خغ</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>نباتي</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>نباتي صرف</translation>
    </message>
    <message>
        <source>Without gluten</source>
        <translation>خالٍ من الغلوتين</translation>
    </message>
    <message>
        <source>Not vegetarian</source>
        <translation>ليس نباتيًا</translation>
    </message>
    <message>
        <source>Not vegan</source>
        <translation>ليس نباتيًا صرفًا</translation>
    </message>
    <message>
        <source>Has gluten</source>
        <translation>فيه غلوتين</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا أصناف</numerusform>
            <numerusform>صنف واحد</numerusform>
            <numerusform>صنفان</numerusform>
            <numerusform>%n أصناف</numerusform>
            <numerusform>%n صنفًا</numerusform>
            <numerusform>%n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>مكافأة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>الإكرامية</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>none</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>two</source>
        <translation>اثنين</translation>
    </message>
    <message>
        <source>three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>four</source>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>five</source>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>six</source>
        <translation>ستة</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>إن أحببت</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>اختر %1</translation>
    </message>
    <message>
        <source>Choose %1 to %2</source>
        <translation>اختر من %1 إلى %2</translation>
    </message>
    <message>
        <source>one is free</source>
        <translation>واحد مجانًا</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <translation>%1 مجانًا</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>يحتوي على %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n dish(es)</source>
        <translation>
            <numerusform>لا أطباق</numerusform>
            <numerusform>أظهر طبقًا واحدًا</numerusform>
            <numerusform>أظهر طبقين</numerusform>
            <numerusform>أظهر %n أطباق</numerusform>
            <numerusform>أظهر %n طبقًا</numerusform>
            <numerusform>أظهر %n طبق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n minute(s) under %1, without your account.</source>
        <translation>
            <numerusform>يبقى الآن بالرقم %1، دون حسابك.</numerusform>
            <numerusform>يبقى دقيقة واحدة بالرقم %1، دون حسابك.</numerusform>
            <numerusform>يبقى دقيقتين بالرقم %1، دون حسابك.</numerusform>
            <numerusform>يبقى %n دقائق بالرقم %1، دون حسابك.</numerusform>
            <numerusform>يبقى %n دقيقة بالرقم %1، دون حسابك.</numerusform>
            <numerusform>يبقى %n دقيقة بالرقم %1، دون حسابك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then it waits %n minute(s) under %1.</source>
        <translation>
            <numerusform>ثم ينتظر بالرقم %1.</numerusform>
            <numerusform>ثم ينتظر دقيقة واحدة بالرقم %1.</numerusform>
            <numerusform>ثم ينتظر دقيقتين بالرقم %1.</numerusform>
            <numerusform>ثم ينتظر %n دقائق بالرقم %1.</numerusform>
            <numerusform>ثم ينتظر %n دقيقة بالرقم %1.</numerusform>
            <numerusform>ثم ينتظر %n دقيقة بالرقم %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>لا مكافآت</numerusform>
            <numerusform>مكافأة واحدة</numerusform>
            <numerusform>مكافأتان</numerusform>
            <numerusform>%n مكافآت</numerusform>
            <numerusform>%n مكافأة</numerusform>
            <numerusform>%n مكافأة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Contains %1</source>
        <translation>يحتوي على %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
</context>
<context>
    <name>SignInKeys</name>
    <message>
        <source>Your phone</source>
        <translation>هاتفك</translation>
    </message>
    <message>
        <source>Your email</source>
        <translation>بريدك</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>رقم هاتفك</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>We don’t show it again.</source>
        <translation>لن نعرضه مرة أخرى.</translation>
    </message>
    <message>
        <source>Only two digits stay in sight.</source>
        <translation>رقمان فقط يبقيان ظاهرين.</translation>
    </message>
    <message>
        <source>From here on we show only the last two digits.</source>
        <translation>من الآن نعرض آخر رقمين فقط.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Use email instead</source>
        <translation>استخدم البريد</translation>
    </message>
    <message>
        <source>Use phone number instead</source>
        <translation>استخدم الهاتف</translation>
    </message>
</context>
<context>
    <name>SignInScan</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Earn rewards and use them. Your order stays as it is.</source>
        <translation>اكسب مكافآت واستخدمها. طلبك يبقى كما هو.</translation>
    </message>
    <message>
        <source>Open our app and hold the code under the screen.</source>
        <translation>افتح تطبيقنا وضع الرمز تحت الشاشة.</translation>
    </message>
    <message>
        <source>Use your phone number or email instead.</source>
        <translation>أو استخدم رقم هاتفك أو بريدك.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>نبحث…</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>القارئ جاهز</translation>
    </message>
    <message>
        <source>Scanner away</source>
        <translation>القارئ غائب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Not a member yet? Order first. You can join at the end.</source>
        <translation>لست عضوًا بعد؟ اطلب أولاً، ويمكنك الانضمام في النهاية.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>العودة إلى طلبي</translation>
    </message>
    <message>
        <source>Order first</source>
        <translation>اطلب أولاً</translation>
    </message>
</context>
<context>
    <name>SignedInCard</name>
    <message>
        <source>%1 on your gift card</source>
        <translation>%1 في بطاقة هديتك</translation>
    </message>
    <message numerus="yes">
        <source>%n gift card(s)</source>
        <translation>
            <numerusform>لا بطاقات هدايا</numerusform>
            <numerusform>بطاقة هدية واحدة</numerusform>
            <numerusform>بطاقتا هدية</numerusform>
            <numerusform>%n بطاقات هدايا</numerusform>
            <numerusform>%n بطاقة هدية</numerusform>
            <numerusform>%n بطاقة هدية</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>This order earns %1.</source>
        <translation>هذا الطلب يكسبك %1.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>This order counts for your rewards.</source>
        <translation>هذا الطلب يُحتسب لمكافآتك.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>SlotChooser</name>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Your order: %1, %2 with tax.</source>
        <translation>طلبك: %1، %2 مع الضريبة.</translation>
    </message>
    <message>
        <source>%1 taken off.</source>
        <translation>خُصم %1.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة.</translation>
    </message>
    <message>
        <source>%1 to pay. Tap, insert or swipe your card at the reader.</source>
        <translation>المطلوب %1. قرّب بطاقتك من القارئ أو أدخلها أو مرّرها.</translation>
    </message>
    <message>
        <source>Reading, keep it there.</source>
        <translation>نقرأها، أبقِها مكانها.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>تمت الموافقة.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>جارٍ الإلغاء.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>Please don’t pay again. Someone is on the way to you. Your number is %1.</source>
        <translation>من فضلك لا تدفع مرة أخرى. أحدنا في الطريق إليك. رقمك %1.</translation>
    </message>
    <message>
        <source>Your number is %1. Pay %2 at the counter.</source>
        <translation>رقمك %1. ادفع %2 عند الكاونتر.</translation>
    </message>
    <message>
        <source>Your number is %1. Paid %2.</source>
        <translation>رقمك %1. دُفع %2.</translation>
    </message>
    <message>
        <source>Tax %1.</source>
        <translation>الضريبة %1.</translation>
    </message>
    <message>
        <source>Your phone number.</source>
        <translation>رقم هاتفك.</translation>
    </message>
    <message>
        <source>Your email.</source>
        <translation>بريدك.</translation>
    </message>
    <message>
        <source>Sign in. Show the code of our app to the scanner, or choose phone number or email.</source>
        <translation>سجّل الدخول. اعرض رمز تطبيقنا على القارئ، أو اختر الهاتف أو البريد.</translation>
    </message>
    <message>
        <source>Join. Your email.</source>
        <translation>انضم. بريدك.</translation>
    </message>
    <message>
        <source>Your first name.</source>
        <translation>اسمك الأول.</translation>
    </message>
    <message>
        <source>Your last name.</source>
        <translation>اسم عائلتك.</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>هل توافق؟</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>يحتوي على %1</translation>
    </message>
    <message>
        <source>Once more: %1.</source>
        <translation>مرة أخرى: %1.</translation>
    </message>
    <message>
        <source>Let’s leave it there for a moment.</source>
        <translation>لنتوقف قليلًا.</translation>
    </message>
    <message>
        <source>We can’t find that order.</source>
        <translation>لا نجد هذا الطلب.</translation>
    </message>
    <message>
        <source>Continue an order.</source>
        <translation>متابعة طلب.</translation>
    </message>
    <message>
        <source>Type its four figures.</source>
        <translation>اكتب أرقامه الأربعة.</translation>
    </message>
    <message>
        <source>Still there? Take your time. Your order clears soon.</source>
        <translation>هل ما زلت هنا؟ خذ وقتك. سيُمسح طلبك قريبًا.</translation>
    </message>
    <message>
        <source>Someone new is here. One account for each order.</source>
        <translation>يوجد شخص آخر هنا. حساب واحد لكل طلب.</translation>
    </message>
    <message>
        <source>Start over? Your order goes, and nothing is charged.</source>
        <translation>نبدأ من جديد؟ سيُمسح طلبك ولن تدفع شيئًا.</translation>
    </message>
    <message>
        <source>Your points become this reward now. If you cancel, you keep the reward, not the points.</source>
        <translation>نقاطك تصبح هذه المكافأة الآن. إذا ألغيت تبقى لك المكافأة، لا النقاط.</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen, so traces can be in any dish. Please ask us before you order.</source>
        <translation>نطبخ كل شيء في مطبخ واحد، فقد توجد آثار في أي طبق. اسألنا قبل أن تطلب.</translation>
    </message>
    <message>
        <source>Easier to use. Stays on until you leave.</source>
        <translation>تسهيل الاستخدام. يبقى حتى تغادر.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Your usual: %1. %2.</source>
        <translation>طلبك المعتاد: %1. %2.</translation>
    </message>
    <message>
        <source>Search.</source>
        <translation>بحث.</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) found</source>
        <translation>
            <numerusform>لا أطباق</numerusform>
            <numerusform>طبق واحد</numerusform>
            <numerusform>طبقان</numerusform>
            <numerusform>%n أطباق</numerusform>
            <numerusform>%n طبقًا</numerusform>
            <numerusform>%n طبق</numerusform>
        </translation>
    </message>
    <message>
        <source>Diet and allergens.</source>
        <translation>الحمية والحساسية.</translation>
    </message>
    <message>
        <source>How do we find you?</source>
        <translation>كيف نجدك؟</translation>
    </message>
    <message>
        <source>Welcome to %1. Where will you eat?</source>
        <translation>أهلاً بك في %1. أين ستأكل؟</translation>
    </message>
    <message>
        <source>Menu.</source>
        <translation>القائمة.</translation>
    </message>
    <message>
        <source>Review your order.</source>
        <translation>راجع طلبك.</translation>
    </message>
    <message>
        <source>Please order at the counter. %1</source>
        <translation>اطلب من الكاونتر. %1</translation>
    </message>
</context>
<context>
    <name>StaffAsk</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Leave staff</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>How large is this screen?</source>
        <translation>ما حجم هذه الشاشة؟</translation>
    </message>
    <message>
        <source>Hold a bank card to the frame. Make the frame exactly as large.</source>
        <translation>ضع بطاقة بنكية على الإطار، ثم اجعل الإطار بحجمها تمامًا.</translation>
    </message>
    <message>
        <source>Screen: %1 mm</source>
        <translation>الشاشة: %1 مم</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>أصغر بكثير</translation>
    </message>
    <message>
        <source>A little smaller</source>
        <translation>أصغر قليلاً</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>أكبر قليلاً</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>أكبر بكثير</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>اتركه كما كان</translation>
    </message>
</context>
<context>
    <name>StaffChecks</name>
    <message>
        <source>Someone else on this machine could act as the restaurant.</source>
        <translation>قد يتصرف شخص آخر على هذا الجهاز باسم المطعم.</translation>
    </message>
    <message>
        <source>chmod 400 the credential files.</source>
        <translation>نفّذ ⁨chmod 400⁩ على ملفات بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Members are not found, or orders are reported to the wrong place.</source>
        <translation>لا يُعثر على الأعضاء، أو يُبلَّغ عن الطلبات في المكان الخطأ.</translation>
    </message>
    <message>
        <source>Take all three addresses of [thanx] from the same environment.</source>
        <translation>خذ العناوين الثلاثة في ⁨[thanx]⁩ من البيئة نفسها.</translation>
    </message>
    <message>
        <source>Accounts and baskets are refused.</source>
        <translation>تُرفض الحسابات والسلال.</translation>
    </message>
    <message>
        <source>Ask Thanx for the merchant&apos;s hashid.</source>
        <translation>اطلب من Thanx معرّف hashid للتاجر.</translation>
    </message>
    <message>
        <source>Thanx turns calls away.</source>
        <translation>يرفض Thanx الاتصالات.</translation>
    </message>
    <message>
        <source>Set [thanx] partner_name to your own name.</source>
        <translation>ضع اسمك في ⁨[thanx] partner_name⁩.</translation>
    </message>
    <message>
        <source>Dishes cost the wrong price or can&apos;t be ordered.</source>
        <translation>أسعار أطباق خاطئة أو أطباق لا يمكن طلبها.</translation>
    </message>
    <message>
        <source>kiosk check-menu tells each place.</source>
        <translation>الأمر ⁨kiosk check-menu⁩ يبيّن كل موضع.</translation>
    </message>
    <message>
        <source>Everything is too small or too large to touch.</source>
        <translation>كل شيء أصغر أو أكبر من أن يُلمس.</translation>
    </message>
    <message>
        <source>Measure the picture: [display] width_mm.</source>
        <translation>قِس الصورة: ⁨[display] width_mm⁩.</translation>
    </message>
    <message>
        <source>Words or letters are missing on the screens.</source>
        <translation>كلمات أو حروف ناقصة على الشاشات.</translation>
    </message>
    <message>
        <source>Install the kiosk again.</source>
        <translation>أعد تثبيت الجهاز.</translation>
    </message>
    <message>
        <source>A kiosk that hangs stays so until somebody comes.</source>
        <translation>إذا تعطل الجهاز بقي كذلك حتى يأتي أحد.</translation>
    </message>
    <message>
        <source>Start it by packaging/systemd&apos;s unit.</source>
        <translation>شغّله بوحدة ⁨packaging/systemd⁩.</translation>
    </message>
    <message>
        <source>No rewards, no points; orders and payments go on.</source>
        <translation>لا مكافآت ولا نقاط؛ الطلبات والدفع مستمران.</translation>
    </message>
    <message>
        <source>Look at the network, the firewall and the machine&apos;s clock.</source>
        <translation>افحص الشبكة والجدار الناري وساعة الجهاز.</translation>
    </message>
    <message>
        <source>Calls may be refused, orders carry the wrong time.</source>
        <translation>قد تُرفض الاتصالات، وتحمل الطلبات وقتًا خاطئًا.</translation>
    </message>
    <message>
        <source>Let the machine keep time by NTP.</source>
        <translation>اجعل الجهاز يضبط وقته عبر NTP.</translation>
    </message>
    <message>
        <source>Rewards will stop when one ends.</source>
        <translation>ستتوقف المكافآت عند انتهاء إحداها.</translation>
    </message>
    <message>
        <source>Thanx renews them; tell Thanx if it does not.</source>
        <translation>يجددها Thanx؛ أخبرهم إن لم يحدث.</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>لا يستطيع أحد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check client_id, merchant_id and partner_token with Thanx.</source>
        <translation>راجع ⁨client_id⁩ و⁨merchant_id⁩ و⁨partner_token⁩ مع Thanx.</translation>
    </message>
    <message>
        <source>Staff can&apos;t give rewards; campaigns fail.</source>
        <translation>لا يستطيع الموظفون منح المكافآت، وتفشل الحملات.</translation>
    </message>
    <message>
        <source>Ask Thanx for the missing scopes, or set partner_api_token.</source>
        <translation>اطلب من Thanx الصلاحيات الناقصة، أو اضبط ⁨partner_api_token⁩.</translation>
    </message>
    <message>
        <source>Loyalty is closed here, or points go elsewhere.</source>
        <translation>الولاء مغلق هنا، أو تذهب النقاط إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Set [thanx] location_id, or [site] name and address as Thanx has them.</source>
        <translation>اضبط ⁨[thanx] location_id⁩، أو الاسم والعنوان في ⁨[site]⁩ كما لدى Thanx.</translation>
    </message>
    <message>
        <source>Members can&apos;t use rewards.</source>
        <translation>لا يستطيع الأعضاء استخدام المكافآت.</translation>
    </message>
    <message>
        <source>Compare merchant_key and location with Thanx; kiosk journal shows what was refused.</source>
        <translation>قارن ⁨merchant_key⁩ والموقع مع Thanx؛ الأمر ⁨kiosk journal⁩ يُظهر ما رُفض.</translation>
    </message>
    <message>
        <source>Nothing can be sold.</source>
        <translation>لا يمكن بيع أي شيء.</translation>
    </message>
    <message>
        <source>Look at the disk; the kiosk restores the newest backup when it starts.</source>
        <translation>افحص القرص؛ يستعيد الجهاز أحدث نسخة احتياطية عند التشغيل.</translation>
    </message>
    <message>
        <source>Members wait for points or rewards.</source>
        <translation>ينتظر الأعضاء نقاطًا أو مكافآت.</translation>
    </message>
    <message>
        <source>kiosk journal list shows which; staff mend and retry them.</source>
        <translation>الأمر ⁨kiosk journal list⁩ يُظهرها؛ يصلحها الموظفون ويعيدون إرسالها.</translation>
    </message>
    <message>
        <source>The kiosk closes when nothing can be written.</source>
        <translation>يُغلق الجهاز عندما لا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>Make room on the disk of [store] path.</source>
        <translation>وفّر مساحة على قرص ⁨[store] path⁩.</translation>
    </message>
    <message>
        <source>Nobody can pay at the kiosk.</source>
        <translation>لا يستطيع أحد الدفع عند الجهاز.</translation>
    </message>
    <message>
        <source>Look at its power, its network and [terminal].</source>
        <translation>افحص الكهرباء والشبكة و⁨[terminal]⁩.</translation>
    </message>
    <message>
        <source>Orders would not be cooked: the kiosk closes.</source>
        <translation>لن تُحضَّر الطلبات: يُغلق الجهاز.</translation>
    </message>
    <message>
        <source>Look at [kitchen], its printer or address.</source>
        <translation>افحص ⁨[kitchen]⁩ وطابعته أو عنوانه.</translation>
    </message>
    <message>
        <source>No paper receipts; the number stays on the screen.</source>
        <translation>لا إيصالات ورقية؛ يبقى الرقم على الشاشة.</translation>
    </message>
    <message>
        <source>Look at its paper, cover and line.</source>
        <translation>افحص الورق والغطاء والسلك.</translation>
    </message>
    <message>
        <source>Guests type a phone number or e-mail instead.</source>
        <translation>يكتب الضيوف رقم الهاتف أو البريد بدلاً منه.</translation>
    </message>
    <message>
        <source>Look at the camera and [scanner] source.</source>
        <translation>افحص الكاميرا و⁨[scanner] source⁩.</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>لا رد خلال %1 ثانية</translation>
    </message>
    <message>
        <source>both hosts answer</source>
        <translation>الخادمان يستجيبان</translation>
    </message>
    <message>
        <source>written, and its history is whole</source>
        <translation>مكتوب، وسجله كامل</translation>
    </message>
    <message>
        <source>%1 set aside for staff, %2 waiting</source>
        <translation>%1 مؤجلة للموظفين، %2 بالانتظار</translation>
    </message>
    <message>
        <source>%1 of %2 wait for more than an hour</source>
        <translation>%1 من %2 تنتظر أكثر من ساعة</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 بالانتظار</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 م.ب. متاحة</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب.</translation>
    </message>
    <message>
        <source>simulated: only for trying out</source>
        <translation>محاكاة: للتجربة فقط</translation>
    </message>
    <message>
        <source>pictures come</source>
        <translation>الصور تصل</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>مُتحقق منها</translation>
    </message>
    <message>
        <source>%1 pixels on %2 mm</source>
        <translation>%1 بكسل على %2 مم</translation>
    </message>
    <message>
        <source>%1 pixels on %2 mm: no panel is built so</source>
        <translation>%1 بكسل على %2 مم: لا توجد شاشة كهذه</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>الكل موجود</translation>
    </message>
    <message>
        <source>not started by systemd here</source>
        <translation>لم يشغّله systemd هنا</translation>
    </message>
    <message>
        <source>systemd starts it, but its unit has no WatchdogSec</source>
        <translation>يشغّله systemd، لكن وحدته بلا ⁨WatchdogSec⁩</translation>
    </message>
    <message>
        <source>systemd watches over it</source>
        <translation>يراقبه systemd</translation>
    </message>
    <message>
        <source>nobody else can read them</source>
        <translation>لا يستطيع غيرك قراءتها</translation>
    </message>
    <message>
        <source>a hashid of %1 characters</source>
        <translation>معرّف hashid من %1 حرفًا</translation>
    </message>
    <message>
        <source>%1 characters: a hashid is shorter, this may be another credential</source>
        <translation>%1 حرفًا: معرّف hashid أقصر، قد يكون هذا غيره</translation>
    </message>
    <message>
        <source>no host told its time</source>
        <translation>لم يذكر أي خادم وقته</translation>
    </message>
    <message>
        <source>%1 seconds off</source>
        <translation>فرق %1 ثانية</translation>
    </message>
    <message>
        <source>no TLS to this machine itself</source>
        <translation>لا TLS إلى هذا الجهاز نفسه</translation>
    </message>
    <message>
        <source>holds for %1 days</source>
        <translation>صالحة %1 يومًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>access tokens may be asked for</source>
        <translation>يمكن طلب رموز الدخول</translation>
    </message>
    <message>
        <source>a person who can&apos;t exist is a member there</source>
        <translation>شخص لا يمكن أن يوجد هو عضو هناك</translation>
    </message>
    <message>
        <source>none of the locations is this shop</source>
        <translation>لا موقع منها هو هذا المطعم</translation>
    </message>
    <message>
        <source>name a test member with --member</source>
        <translation>حدّد عضوًا للتجربة بالخيار ⁨--member⁩</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>away</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>لا ورق</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>القاطع عالق</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>معطلة</translation>
    </message>
    <message>
        <source>paper is fed by hand</source>
        <translation>الورق يُلقَّم يدويًا</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>paper is low</source>
        <translation>الورق قليل</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>تطبع</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>the picture stands still</source>
        <translation>الصورة ثابتة</translation>
    </message>
    <message>
        <source>the decoder keeps dying</source>
        <translation>يتوقف مفكك الرموز مرارًا</translation>
    </message>
    <message>
        <source>a fault in the scanner</source>
        <translation>عطل في القارئ</translation>
    </message>
    <message>
        <source>it gives no picture in any size</source>
        <translation>لا يعطي صورة بأي حجم</translation>
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
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Your PIN</source>
        <translation>رقمك السري</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>StaffOverlay</name>
    <message>
        <source>Hold any code up to the camera.</source>
        <translation>ضع أي رمز أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>يبحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <source>%1 of 6 figures</source>
        <translation>%1 من 6 أرقام</translation>
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
        <translation>لحظة …</translation>
    </message>
</context>
<context>
    <name>StaffSays</name>
    <message>
        <source>%1 is paid, the kitchen has not answered</source>
        <translation>%1 مدفوع، والمطبخ لم يستجب</translation>
    </message>
    <message>
        <source>%1 was paid after all. Make it, or give the money back</source>
        <translation>%1 دُفع بالفعل. حضّره أو أعد المبلغ</translation>
    </message>
    <message>
        <source>%1: the card reader would not give the money back</source>
        <translation>%1: قارئ البطاقات لم يُعد المبلغ</translation>
    </message>
    <message>
        <source>%1: nobody knows yet whether it is paid</source>
        <translation>%1: لا يُعرف بعد إن كان مدفوعًا</translation>
    </message>
    <message>
        <source>%1: the money is on its way back</source>
        <translation>%1: المبلغ في طريق العودة</translation>
    </message>
    <message>
        <source>%1: the refund is not confirmed yet</source>
        <translation>%1: لم يُؤكَّد الاسترداد بعد</translation>
    </message>
    <message>
        <source>%1: the card reader took a wrong amount. The money is on its way back</source>
        <translation>%1: سحب القارئ مبلغًا خاطئًا. المبلغ في طريق العودة</translation>
    </message>
    <message>
        <source>%1: the card was charged after a no. The money is on its way back</source>
        <translation>%1: خُصم من البطاقة بعد الرفض. المبلغ في طريق العودة</translation>
    </message>
    <message>
        <source>Guests are sent to the counter until you open again</source>
        <translation>يُوجَّه الضيوف إلى الكاونتر حتى تعيد الفتح</translation>
    </message>
    <message>
        <source>Guests are sent to the counter until %1</source>
        <translation>يُوجَّه الضيوف إلى الكاونتر حتى %1</translation>
    </message>
    <message>
        <source>%1 goes back to the card.</source>
        <translation>يعود %1 إلى البطاقة.</translation>
    </message>
    <message>
        <source>Give %1 back at the counter.</source>
        <translation>أعد %1 عند الكاونتر.</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>لم يُقبض أي مبلغ.</translation>
    </message>
    <message>
        <source>The reward comes back: %1.</source>
        <translation>تعود المكافأة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Points that were spent do not return.</source>
        <translation>النقاط المصروفة لا تعود.</translation>
    </message>
    <message>
        <source>Points earned are taken back later.</source>
        <translation>تُسحب النقاط المكتسبة لاحقًا.</translation>
    </message>
    <message>
        <source>No points hang on it.</source>
        <translation>لا نقاط مرتبطة به.</translation>
    </message>
    <message>
        <source>Tell the kitchen to stop.</source>
        <translation>أخبر المطبخ بالتوقف.</translation>
    </message>
    <message>
        <source>The guest must show the code again: hold it up after the refund.</source>
        <translation>على الضيف إظهار الرمز مجددًا: اعرضه بعد الاسترداد.</translation>
    </message>
    <message>
        <source>That PIN isn’t right.</source>
        <translation>الرقم السري غير صحيح.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Set one with: kiosk staff add</source>
        <translation>لا أحد لديه رقم سري بعد. أضِفه بالأمر: kiosk staff add</translation>
    </message>
    <message>
        <source>PINs can’t be checked: nothing can be written down.</source>
        <translation>يتعذر التحقق من الرقم السري: لا يمكن حفظ أي شيء.</translation>
    </message>
    <message>
        <source>A manager other than you must approve this.</source>
        <translation>يجب أن يوافق مدير آخر غيرك.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Why the pause?</source>
        <translation>لماذا الإيقاف؟</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>لأي مدة؟</translation>
    </message>
    <message>
        <source>Off the menu for how long?</source>
        <translation>لأي مدة خارج القائمة؟</translation>
    </message>
    <message>
        <source>A manager’s PIN</source>
        <translation>الرقم السري للمدير</translation>
    </message>
    <message>
        <source>The card’s last four figures</source>
        <translation>آخر أربعة أرقام من البطاقة</translation>
    </message>
    <message>
        <source>The guest’s phone number</source>
        <translation>رقم هاتف الضيف</translation>
    </message>
    <message>
        <source>The guest’s email</source>
        <translation>بريد الضيف</translation>
    </message>
    <message>
        <source>Number, time or last four</source>
        <translation>الرقم أو الوقت أو آخر 4</translation>
    </message>
    <message>
        <source>Dish or option</source>
        <translation>طبق أو خيار</translation>
    </message>
    <message>
        <source>%1 is refunded.</source>
        <translation>استُرد مبلغ %1.</translation>
    </message>
    <message>
        <source>%1 is refunded. The slip could not be printed.</source>
        <translation>استُرد مبلغ %1. تعذرت طباعة الإيصال.</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>أُلغي %1.</translation>
    </message>
    <message>
        <source>The money of %1 is given back.</source>
        <translation>أُعيد مبلغ %1.</translation>
    </message>
    <message>
        <source>%1 is settled.</source>
        <translation>سُوّي %1.</translation>
    </message>
    <message>
        <source>The kitchen has %1.</source>
        <translation>استلم المطبخ %1.</translation>
    </message>
    <message>
        <source>The kitchen still does not answer.</source>
        <translation>المطبخ ما زال لا يستجيب.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>سُلّم %1.</translation>
    </message>
    <message>
        <source>%1 is paid. The kitchen has it.</source>
        <translation>دُفع %1، واستلمه المطبخ.</translation>
    </message>
    <message>
        <source>A copy of %1 is printed.</source>
        <translation>طُبعت نسخة من %1.</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>يُرسل الآن.</translation>
    </message>
    <message>
        <source>Thanx will be told whose it was.</source>
        <translation>سيعرف Thanx لمن كان الطلب.</translation>
    </message>
    <message>
        <source>%1 is off the menu.</source>
        <translation>خرج %1 من القائمة.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>عاد %1.</translation>
    </message>
    <message>
        <source>The kiosk pauses.</source>
        <translation>الجهاز متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>The kiosk is open again.</source>
        <translation>الجهاز مفتوح من جديد.</translation>
    </message>
    <message>
        <source>The guest has it: %1.</source>
        <translation>وصلت إلى الضيف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Thanx is still giving it: %1.</source>
        <translation>ما زال Thanx يمنحها: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nobody is a member by that name.</source>
        <translation>لا يوجد عضو بهذه البيانات.</translation>
    </message>
    <message>
        <source>Thanx refused it.</source>
        <translation>رفضه Thanx.</translation>
    </message>
    <message>
        <source>That can’t be a phone number or an email.</source>
        <translation>هذا ليس رقم هاتف ولا بريدًا.</translation>
    </message>
    <message>
        <source>The day is printed.</source>
        <translation>طُبع تقرير اليوم.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A page is printed.</source>
        <translation>طُبعت صفحة.</translation>
    </message>
    <message>
        <source>The card reader answers.</source>
        <translation>قارئ البطاقات يستجيب.</translation>
    </message>
    <message>
        <source>The card reader does not answer.</source>
        <translation>قارئ البطاقات لا يستجيب.</translation>
    </message>
    <message>
        <source>The sound is played.</source>
        <translation>شُغّل الصوت.</translation>
    </message>
    <message>
        <source>Every field was touched.</source>
        <translation>لُمست كل الخانات.</translation>
    </message>
    <message>
        <source>Checked. Faults: %1.</source>
        <translation>تم الفحص. الأعطال: %1.</translation>
    </message>
    <message>
        <source>Written for support: %1.</source>
        <translation>ملف الدعم: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This kiosk writes no file for support.</source>
        <translation>هذا الجهاز لا يكتب ملف دعم.</translation>
    </message>
    <message>
        <source>That did not work. The log says why.</source>
        <translation>لم ينجح ذلك. السبب في السجل.</translation>
    </message>
    <message>
        <source>The bank refused the refund. Nothing changed.</source>
        <translation>رفض البنك الاسترداد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The card reader has not confirmed it. It is asked again by itself.</source>
        <translation>لم يؤكده قارئ البطاقات. سيُسأل مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>The order has moved on. Look at it again.</source>
        <translation>تغيّر الطلب. راجعه مجددًا.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>الطابعة لا تطبع.</translation>
    </message>
    <message>
        <source>Nothing can be written down now.</source>
        <translation>لا يمكن حفظ أي شيء الآن.</translation>
    </message>
    <message>
        <source>Thanx does not answer now.</source>
        <translation>لا يستجيب Thanx الآن.</translation>
    </message>
    <message>
        <source>Thanx does not allow it here.</source>
        <translation>لا يسمح Thanx بذلك هنا.</translation>
    </message>
    <message>
        <source>Thanx does not allow it with these credentials.</source>
        <translation>لا يسمح Thanx بذلك ببيانات الدخول هذه.</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>أوقفه الموظفون</translation>
    </message>
    <message>
        <source>Closed: card reader</source>
        <translation>مغلق: قارئ البطاقات</translation>
    </message>
    <message>
        <source>Closed: kitchen</source>
        <translation>مغلق: المطبخ</translation>
    </message>
    <message>
        <source>Closed: disk</source>
        <translation>مغلق: القرص</translation>
    </message>
    <message>
        <source>Closed: clock</source>
        <translation>مغلق: الساعة</translation>
    </message>
    <message>
        <source>Closed: resting</source>
        <translation>مغلق: استراحة</translation>
    </message>
    <message>
        <source>Closed: a payment is open</source>
        <translation>مغلق: دفعة مفتوحة</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>لا طلبات هنا.</translation>
    </message>
    <message>
        <source>Nobody waits to pay at the counter.</source>
        <translation>لا أحد ينتظر الدفع عند الكاونتر.</translation>
    </message>
    <message>
        <source>Nothing here can be refunded or voided.</source>
        <translation>لا شيء هنا يُسترد أو يُلغى.</translation>
    </message>
    <message>
        <source>Thanx has been told everything.</source>
        <translation>أُبلغ Thanx بكل شيء.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing is off the menu.</source>
        <translation>لا شيء خارج القائمة.</translation>
    </message>
    <message>
        <source>The kiosk takes orders. A pause sends guests to the counter; whoever has begun may finish.</source>
        <translation>الجهاز يستقبل الطلبات. الإيقاف يوجّه الضيوف إلى الكاونتر؛ ومن بدأ يمكنه أن يُكمل.</translation>
    </message>
    <message>
        <source>No reward can be given: there is no running campaign.</source>
        <translation>لا يمكن منح مكافأة: لا توجد حملة جارية.</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>جارٍ الجمع …</translation>
    </message>
    <message>
        <source>Wipe the glass while it does not listen to touches.</source>
        <translation>امسح الزجاج أثناء توقف اللمس.</translation>
    </message>
    <message>
        <source>Too many tries. Wait %1 s.</source>
        <translation>محاولات كثيرة. انتظر %1 ث.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Wipe now. Touch is back in %1 s.</source>
        <translation>امسح الآن. يعود اللمس خلال %1 ث.</translation>
    </message>
    <message>
        <source>This bar is 100 mm long. If it is not, set the panel’s width.</source>
        <translation>طول هذا الشريط 100 مم. إن لم يكن كذلك فاضبط عرض الشاشة.</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>Read a code of %1 characters.</source>
        <translation>قُرئ رمز من %1 حرفًا.</translation>
    </message>
</context>
<context>
    <name>StaffValues</name>
    <message>
        <source>Terminal</source>
        <translation>جهاز الدفع</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>Thanx</source>
        <translation>Thanx</translation>
    </message>
    <message>
        <source>Thanx: placed</source>
        <translation>لدى Thanx: قُدّم</translation>
    </message>
    <message>
        <source>Thanx: billed</source>
        <translation>لدى Thanx: دُفع</translation>
    </message>
    <message>
        <source>Thanx: completed</source>
        <translation>لدى Thanx: اكتمل</translation>
    </message>
    <message>
        <source>Thanx: voided</source>
        <translation>لدى Thanx: أُلغي</translation>
    </message>
    <message>
        <source>Thanx: refunded</source>
        <translation>لدى Thanx: استُرد</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>الإكرامية</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>مكافأة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الطاولة</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Fine print</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>For guests</source>
        <translation>للضيوف</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>الإكراميات</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>الإلغاءات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>المستردات</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Reports not sent</source>
        <translation>إشعارات لم تُرسل</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>أرقام ناقصة</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>طلب مساعدة</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>قارئ الرموز</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>قارئ البطاقات</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>اللمس</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>حجم الشاشة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
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
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>المساحة الحرة</translation>
    </message>
    <message>
        <source>Thanx address</source>
        <translation>عنوان Thanx</translation>
    </message>
    <message>
        <source>Calls in 15 minutes</source>
        <translation>الاتصالات في 15 دقيقة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>مفتاح التاجر</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المراقب</translation>
    </message>
    <message>
        <source>Thanx answers</source>
        <translation>استجابة Thanx</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>لم يُدفع بعد</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>جارٍ الدفع</translation>
    </message>
    <message>
        <source>Nothing paid</source>
        <translation>لم يُدفع شيء</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Has the ticket</source>
        <translation>استلم الطلب</translation>
    </message>
    <message>
        <source>Did not take the ticket</source>
        <translation>لم يستلم الطلب</translation>
    </message>
    <message>
        <source>A guest without Thanx</source>
        <translation>ضيف بلا Thanx</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>أُبلغ</translation>
    </message>
    <message>
        <source>Waiting to be told</source>
        <translation>بانتظار الإبلاغ</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Needs the guest’s code</source>
        <translation>يلزم رمز الضيف</translation>
    </message>
    <message>
        <source>until it is back</source>
        <translation>حتى يتوفر</translation>
    </message>
    <message>
        <source>Pull the camera’s plug and put it back</source>
        <translation>افصل قابس الكاميرا ثم أعده</translation>
    </message>
    <message>
        <source>Load paper, close the cover, print a page</source>
        <translation>ضع الورق وأغلق الغطاء واطبع صفحة</translation>
    </message>
    <message>
        <source>Switch the card reader off and on, look at its cable</source>
        <translation>أطفئ قارئ البطاقات ثم شغّله وافحص سلكه</translation>
    </message>
    <message>
        <source>Look at the kitchen’s printer and its cable</source>
        <translation>افحص طابعة المطبخ وسلكها</translation>
    </message>
    <message>
        <source>Orders go on, points follow by themselves</source>
        <translation>الطلبات مستمرة، والنقاط تصل تلقائيًا</translation>
    </message>
    <message>
        <source>Printed a page</source>
        <translation>طُبعت صفحة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>استجاب</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>لم يستجب</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>شُغّل</translation>
    </message>
    <message>
        <source>Every field was touched</source>
        <translation>لُمست كل الخانات</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الكاونتر</translation>
    </message>
    <message>
        <source>Refund, void</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>الإيقاف</translation>
    </message>
    <message>
        <source>Make good</source>
        <translation>تعويض</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>تقرير اليوم</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>إعادة المبلغ</translation>
    </message>
    <message>
        <source>Given back by hand</source>
        <translation>أُعيد يدويًا</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>قبض نقدًا</translation>
    </message>
    <message>
        <source>Card at the till</source>
        <translation>بطاقة عند الصندوق</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>متوفر الآن</translation>
    </message>
    <message>
        <source>Pause this kiosk</source>
        <translation>إيقاف هذا الجهاز مؤقتًا</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ CSV</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Print a page</source>
        <translation>طباعة صفحة</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Touch grid</source>
        <translation>شبكة اللمس</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Switch touch off for 30 s</source>
        <translation>إيقاف اللمس 30 ث</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>Write for support</source>
        <translation>ملف للدعم</translation>
    </message>
    <message>
        <source>Number, time or last four</source>
        <translation>الرقم أو الوقت أو آخر 4</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>تحتاجك</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>للدفع</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>تم الاسترداد</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>الأطباق</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Off now</source>
        <translation>خارج القائمة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>النداءات</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>للاسترداد</translation>
    </message>
    <message>
        <source>To void</source>
        <translation>للإلغاء</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>للدفع عند الكاونتر</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Set aside for you</source>
        <translation>مؤجلة لك</translation>
    </message>
    <message>
        <source>Sent by themselves</source>
        <translation>تُرسل تلقائيًا</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>طلبات المساعدة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>مكافأة</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>In kitchen</source>
        <translation>في المطبخ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>عطل</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تمت رؤيته</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>طلب خاطئ</translation>
    </message>
    <message>
        <source>Was not made</source>
        <translation>لم يُحضَّر</translation>
    </message>
    <message>
        <source>Not good enough</source>
        <translation>جودة غير كافية</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>طُلب مرتين</translation>
    </message>
    <message>
        <source>The guest left</source>
        <translation>غادر الضيف</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Too many orders</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The kitchen is closed</source>
        <translation>المطبخ مغلق</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>شيء معطل</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>ساعتان</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until opened by hand</source>
        <translation>حتى الفتح يدويًا</translation>
    </message>
    <message>
        <source>Until it is back</source>
        <translation>حتى يتوفر</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>ينتظر %1 د</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>بقي %1 د</translation>
    </message>
    <message>
        <source>In open orders: %1</source>
        <translation>في طلبات مفتوحة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Remove %1</source>
        <translation>أزل %1</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>أقل بواحد: %1</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>أكثر بواحد: %1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Add %1</source>
        <translation>أضف %1</translation>
    </message>
</context>
<context>
    <name>TileStepper</name>
    <message>
        <source>One %1 more</source>
        <translation>أكثر بواحد: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>أضف %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>أزل %1</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>أقل بواحد: %1</translation>
    </message>
</context>
<context>
    <name>TipRow</name>
    <message>
        <source>A tip for the team?</source>
        <translation>إكرامية للفريق؟</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>بلا إكرامية</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Filters cleared</source>
        <translation>أُزيلت عوامل التصفية</translation>
    </message>
    <message>
        <source>Name removed</source>
        <translation>أُزيل الاسم</translation>
    </message>
    <message>
        <source>Table number removed</source>
        <translation>أُزيل رقم الطاولة</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) removed</source>
        <translation>
            <numerusform>لم يُزل شيء</numerusform>
            <numerusform>أُزيل طبق واحد</numerusform>
            <numerusform>أُزيل طبقان</numerusform>
            <numerusform>أُزيلت %n أطباق</numerusform>
            <numerusform>أُزيل %n طبقًا</numerusform>
            <numerusform>أُزيل %n طبق</numerusform>
        </translation>
    </message>
    <message>
        <source>We’re coming.</source>
        <translation>نحن قادمون.</translation>
    </message>
    <message>
        <source>Your order stays here.</source>
        <translation>يبقى طلبك هنا.</translation>
    </message>
    <message>
        <source>Signed in. %1.</source>
        <translation>تم تسجيل الدخول. %1.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>تم تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>UsualAdd</name>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
</context>
<context>
    <name>UsualDialog</name>
    <message>
        <source>Your usual</source>
        <translation>طلبك المعتاد</translation>
    </message>
    <message>
        <source>%1. Kept on this kiosk alone, for 90 days.</source>
        <translation>%1. محفوظ على هذا الجهاز فقط لمدة 90 يومًا.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>أضف %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Forget my usual</source>
        <translation>انسوا طلبي المعتاد</translation>
    </message>
</context>
<context>
    <name>UsualSwitch</name>
    <message>
        <source>Kept on this kiosk alone, for 90 days.</source>
        <translation>محفوظ على هذا الجهاز فقط لمدة 90 يومًا.</translation>
    </message>
    <message>
        <source>Remember this as my usual</source>
        <translation>تذكّروه طلبًا معتادًا لي</translation>
    </message>
</context>
<context>
    <name>UsualTile</name>
    <message>
        <source>Your usual</source>
        <translation>طلبك المعتاد</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
</context>
</TS>
