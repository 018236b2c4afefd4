<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Above</name>
    <message>
        <source>Your order so far</source>
        <translation>目前的订单</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>含税</translation>
    </message>
</context>
<context>
    <name>AllergenRow</name>
    <message>
        <source>Contains</source>
        <translation>含有</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen. Ask us if an allergy is serious.</source>
        <translation>所有餐点都在同一间厨房制作。若您严重过敏，请告诉我们。</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏</translation>
    </message>
</context>
<context>
    <name>AttractScenes</name>
    <message>
        <source>Hello,
hungry.</source>
        <translation>您好，
饿了吗。</translation>
    </message>
    <message>
        <source>Bowled
over.</source>
        <translation>一碗，
满足。</translation>
    </message>
    <message>
        <source>Sweet
ending.</source>
        <translation>甜甜
收尾。</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Where will you eat?</source>
        <translation>您想在哪里吃？</translation>
    </message>
    <message>
        <source>Start order</source>
        <translation>开始点餐</translation>
    </message>
    <message>
        <source>Show its code to the scanner, any time.</source>
        <translation>随时向扫码口出示它的码。</translation>
    </message>
    <message>
        <source>Sign in with your phone number or email.</source>
        <translation>用手机号或邮箱登录。</translation>
    </message>
    <message>
        <source>Have our app?</source>
        <translation>有我们的应用吗？</translation>
    </message>
</context>
<context>
    <name>BarOrder</name>
    <message>
        <source>with tax</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>Open your order</source>
        <translation>打开您的订单</translation>
    </message>
</context>
<context>
    <name>BestTouch</name>
    <message>
        <source>Your reward</source>
        <translation>您的奖励</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove reward</source>
        <translation>移除奖励</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>省 %1</translation>
    </message>
</context>
<context>
    <name>CardSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>CartScreen</name>
    <message>
        <source>Your order</source>
        <translation>您的订单</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Close your order</source>
        <translation>关闭您的订单</translation>
    </message>
    <message>
        <source>with tax</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>核对订单</translation>
    </message>
</context>
<context>
    <name>ChangedPrice</name>
    <message>
        <source>It was %1. Keep it?</source>
        <translation>原价 %1。还要吗？</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1现在是 %2。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>去掉</translation>
    </message>
</context>
<context>
    <name>ClosedHours</name>
    <message>
        <source>Order ahead in our app. We start at %1.</source>
        <translation>请在应用里提前下单。我们 %1 开始制作。</translation>
    </message>
    <message>
        <source>Order ahead in our app. We start when we open.</source>
        <translation>请在应用里提前下单。我们一开门就开始制作。</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>Number %1:
please see us.</source>
        <translation>%1 号：
请找我们。</translation>
    </message>
    <message>
        <source>Please order
at the counter.</source>
        <translation>请到
柜台点餐。</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>%1 再见。</translation>
    </message>
    <message>
        <source>Back on %1.</source>
        <translation>%1再见。</translation>
    </message>
    <message>
        <source>See you soon.</source>
        <translation>下次见。</translation>
    </message>
    <message>
        <source>Good night.</source>
        <translation>晚安。</translation>
    </message>
    <message>
        <source>We’re closed.</source>
        <translation>现在休息中。</translation>
    </message>
    <message>
        <source>We are still checking the payment</source>
        <translation>我们还在核对付款</translation>
    </message>
    <message>
        <source>This screen is taking a break</source>
        <translation>这块屏幕正在休息</translation>
    </message>
    <message>
        <source>We’re closed right now</source>
        <translation>我们现在打烊了</translation>
    </message>
    <message>
        <source>You’ve paid</source>
        <translation>您已付款</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Please don’t pay again. Show your number at the counter: if the payment worked, we start cooking. If it didn’t, you have paid nothing.</source>
        <translation>请不要再次付款。请到柜台出示您的号码：如果付款成功，我们就开始制作；如果没有成功，您没有付任何钱。</translation>
    </message>
    <message>
        <source>Your payment went through. Please don’t pay again. Show your number at the counter: someone brings your order to the kitchen by hand.</source>
        <translation>付款已成功。请不要再次付款。请到柜台出示您的号码：工作人员会亲自把订单送到厨房。</translation>
    </message>
    <message>
        <source>Show your code there.</source>
        <translation>请在那里出示您的码。</translation>
    </message>
    <message>
        <source>Members: show your code at the counter.</source>
        <translation>会员：请在柜台出示您的码。</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>A code for your phone</source>
        <translation>给您手机的码</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Someone new is here</source>
        <translation>有另一位客人</translation>
    </message>
    <message>
        <source>One account for each order. The dishes stay either way.</source>
        <translation>每个订单用一个账户。餐点都会保留。</translation>
    </message>
    <message>
        <source>Keep the first account</source>
        <translation>保留第一个账户</translation>
    </message>
    <message>
        <source>Use the new one</source>
        <translation>用新的账户</translation>
    </message>
    <message>
        <source>Is an allergy serious?</source>
        <translation>过敏严重吗？</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen, so traces can be in any dish. Please ask us before you order.</source>
        <translation>所有餐点都在同一间厨房制作，任何一道都可能含有微量过敏原。点餐前请先问我们。</translation>
    </message>
    <message>
        <source>Ask someone</source>
        <translation>请人帮忙</translation>
    </message>
    <message>
        <source>Back to my dish</source>
        <translation>回到餐点</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>要重新开始吗？</translation>
    </message>
    <message>
        <source>Your order goes, and nothing is charged.</source>
        <translation>您的订单会清除，不会收费。</translation>
    </message>
    <message>
        <source>Keep my order</source>
        <translation>保留我的订单</translation>
    </message>
</context>
<context>
    <name>DishCard</name>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>含有%1</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
</context>
<context>
    <name>DishPlace</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 千卡</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Continue an order</source>
        <translation>继续之前的订单</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>更易使用</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Your %1 for this order will show in our app soon.</source>
        <translation>这笔订单的%1很快会显示在应用里。</translation>
    </message>
    <message>
        <source>Next time,
earn rewards</source>
        <translation>下次来
赚取奖励</translation>
    </message>
    <message>
        <source>Join us now</source>
        <translation>立即加入</translation>
    </message>
    <message>
        <source>Signing you up</source>
        <translation>正在为您注册</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>还没有加入</translation>
    </message>
    <message>
        <source>You’re in</source>
        <translation>您已加入</translation>
    </message>
    <message>
        <source>Rewards are not answering now. Your points follow later.</source>
        <translation>奖励系统暂无回应。您的积分稍后到账。</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>More %1
for you</source>
        <translation>更多%1
等着您</translation>
    </message>
    <message>
        <source>Get our app and show its code when you order.</source>
        <translation>下载我们的应用，点餐时出示它的码。</translation>
    </message>
    <message>
        <source>Join here. It takes a minute.</source>
        <translation>在这里加入，只需一分钟。</translation>
    </message>
    <message>
        <source>We kept what you typed.</source>
        <translation>您输入的内容已保留。</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>请稍等片刻。</translation>
    </message>
    <message>
        <source>Nothing you typed is lost.</source>
        <translation>您输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>This order is added as soon as rewards answer.</source>
        <translation>奖励系统一有回应，就会计入这笔订单。</translation>
    </message>
    <message>
        <source>This order could not be added yet.</source>
        <translation>这笔订单暂时还不能计入。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>DoneNext</name>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>您的收据</translation>
    </message>
    <message>
        <source>The kitchen starts when you have paid.</source>
        <translation>您付款后，厨房就开始制作。</translation>
    </message>
    <message>
        <source>Your order is in the kitchen.</source>
        <translation>您的订单已到厨房。</translation>
    </message>
    <message>
        <source>Please pay at the counter.</source>
        <translation>请到柜台付款。</translation>
    </message>
    <message>
        <source>Take a seat while you wait.</source>
        <translation>请先找位子坐下。</translation>
    </message>
    <message>
        <source>We pack it to take away.</source>
        <translation>我们会为您打包。</translation>
    </message>
    <message>
        <source>Bring the number %1 to the counter.</source>
        <translation>请带着 %1 号到柜台。</translation>
    </message>
</context>
<context>
    <name>DoneNumber</name>
    <message>
        <source>Nothing to pay</source>
        <translation>无需付款</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>应付 %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>已付 %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>Pay at the counter,
then we make it.</source>
        <translation>请到柜台付款，
然后我们制作。</translation>
    </message>
    <message>
        <source>We’re making it now.
Watch the board for %1.</source>
        <translation>我们正在制作。
请留意屏幕上的 %1 号。</translation>
    </message>
</context>
<context>
    <name>DoneRating</name>
    <message>
        <source>Your last visit</source>
        <translation>您上次光临</translation>
    </message>
    <message>
        <source>Would you recommend us?</source>
        <translation>您会推荐我们吗？</translation>
    </message>
    <message>
        <source>How likely are you to recommend us?</source>
        <translation>您有多大可能推荐我们？</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 分，满分 10</translation>
    </message>
    <message>
        <source>Not likely</source>
        <translation>不太可能</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>非常可能</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Clears in</source>
        <translation>将清除，还剩</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>EaseRow</name>
    <message>
        <source>Within reach</source>
        <translation>伸手可及</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Everything you touch moves down.</source>
        <translation>所有按钮都移到下方。</translation>
    </message>
    <message>
        <source>Bigger words, fewer of them.</source>
        <translation>字更大，也更少。</translation>
    </message>
    <message>
        <source>Black on white, strong edges.</source>
        <translation>白底黑字，边框分明。</translation>
    </message>
    <message>
        <source>Nothing slides or flies.</source>
        <translation>没有滑动和飞行。</translation>
    </message>
    <message>
        <source>Swipe or use the keys, and listen.</source>
        <translation>滑动或用按键，然后听。</translation>
    </message>
</context>
<context>
    <name>EasierScreen</name>
    <message>
        <source>Easier to use</source>
        <translation>更易使用</translation>
    </message>
    <message>
        <source>Stays on until you leave.</source>
        <translation>在您离开前一直有效。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>EmailKeys</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>FeaturedCard</name>
    <message>
        <source>Contains %1</source>
        <translation>含有%1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Country, %1</source>
        <translation>国家或地区，%1</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Diet &amp; allergens, %1 on</source>
        <translation>饮食与过敏原，已选 %1 项</translation>
    </message>
    <message>
        <source>Diet &amp; allergens</source>
        <translation>饮食与过敏原</translation>
    </message>
    <message>
        <source>Diet &amp; allergens (%1)</source>
        <translation>饮食与过敏原（%1）</translation>
    </message>
</context>
<context>
    <name>FiltersScreen</name>
    <message>
        <source>Diet &amp; allergens</source>
        <translation>饮食与过敏原</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只显示</translation>
    </message>
    <message>
        <source>I don’t eat</source>
        <translation>我不吃</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>We’re coming</source>
        <translation>马上就来</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 千卡</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>Where do you sit?</source>
        <translation>您坐在哪里？</translation>
    </message>
    <message>
        <source>Whom shall we call?</source>
        <translation>怎么称呼您？</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>%1 号桌</translation>
    </message>
    <message>
        <source>We bring it to your table.</source>
        <translation>我们送到您的桌上。</translation>
    </message>
    <message>
        <source>Only if you like.</source>
        <translation>可以不填。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Table number</source>
        <translation>桌号</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>填写姓名</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Your table</source>
        <translation>您的桌号</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>The number on your table or tent. We bring it there.</source>
        <translation>桌上或桌牌上的号码。我们会送到那里。</translation>
    </message>
    <message>
        <source>We call it when your food is ready, then forget it.</source>
        <translation>餐点好了我们会叫您，之后就不再保留。</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go without</source>
        <translation>不填</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Take your time. Your order clears in</source>
        <translation>不着急。订单将被清除，还剩</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Keep my order</source>
        <translation>保留我的订单</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>%1 Cal</source>
        <translation>%1 千卡</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add to order</source>
        <translation>加入订单</translation>
    </message>
</context>
<context>
    <name>JoinConsent</name>
    <message>
        <source>Almost there</source>
        <translation>快好了</translation>
    </message>
    <message>
        <source>By signing up you agree to our privacy policy and our terms of service.</source>
        <translation>注册即表示您同意我们的隐私政策和服务条款。</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>服务条款</translation>
    </message>
    <message>
        <source>I agree. Sign me up.</source>
        <translation>我同意，请为我注册。</translation>
    </message>
</context>
<context>
    <name>JoinKeys</name>
    <message>
        <source>Your email</source>
        <translation>您的邮箱</translation>
    </message>
    <message>
        <source>Join with your email</source>
        <translation>用邮箱加入</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>您的手机</translation>
    </message>
    <message>
        <source>You sign in with it, here and in our app.</source>
        <translation>用它登录，这里和应用里都可以。</translation>
    </message>
    <message>
        <source>It is for your account. This screen forgets it.</source>
        <translation>用于您的账户。这块屏幕不会记住。</translation>
    </message>
    <message>
        <source>If you like: then you can sign in with it too.</source>
        <translation>可以不填：填了也能用它登录。</translation>
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
        <translation>%1 秒后清除</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>JoinSentences</name>
    <message>
        <source>That email isn’t complete.</source>
        <translation>邮箱还不完整。</translation>
    </message>
    <message>
        <source>Both names are needed.</source>
        <translation>名字和姓氏都需要。</translation>
    </message>
    <message>
        <source>That number isn’t complete.</source>
        <translation>号码还不完整。</translation>
    </message>
    <message>
        <source>That didn’t work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>Joining isn’t working right now.</source>
        <translation>现在无法加入。</translation>
    </message>
    <message>
        <source>Let’s leave it there.</source>
        <translation>先到这里吧。</translation>
    </message>
    <message>
        <source>Check it letter by letter.</source>
        <translation>请逐个字母检查。</translation>
    </message>
    <message>
        <source>Check your first and last name.</source>
        <translation>请检查您的名字和姓氏。</translation>
    </message>
    <message>
        <source>Check it, or clear it and go on without.</source>
        <translation>请检查，或清空后不填继续。</translation>
    </message>
    <message>
        <source>Check what you typed, or join in our app.</source>
        <translation>请检查您输入的内容，或在应用里加入。</translation>
    </message>
    <message>
        <source>You can join in our app any time.</source>
        <translation>您随时可以在应用里加入。</translation>
    </message>
    <message>
        <source>We can’t sign you up right now.</source>
        <translation>现在无法为您注册。</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. Try again in a moment.</source>
        <translation>您输入的内容不会丢失。请稍后再试。</translation>
    </message>
    <message>
        <source>Your order is fine without it.</source>
        <translation>不加入也不影响您的订单。</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>LanguagesSheet</name>
    <message>
        <source>Your language</source>
        <translation>您的语言</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>汉字</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>拉丁字母</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>A little closer</source>
        <translation>再靠近一点</translation>
    </message>
    <message>
        <source>Tilt away from the light</source>
        <translation>避开反光</translation>
    </message>
    <message>
        <source>Turn up your screen</source>
        <translation>调亮您的屏幕</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>好了</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头看到的画面</translation>
    </message>
</context>
<context>
    <name>MealSwitch</name>
    <message>
        <source>You save %1.</source>
        <translation>您省 %1。</translation>
    </message>
</context>
<context>
    <name>MemberTile</name>
    <message>
        <source>Your rewards</source>
        <translation>您的奖励</translation>
    </message>
</context>
<context>
    <name>MembersRow</name>
    <message>
        <source>Reward is on</source>
        <translation>奖励已使用</translation>
    </message>
    <message>
        <source>%1 to a reward</source>
        <translation>再得 %1 即可换奖励</translation>
    </message>
    <message>
        <source>to a reward</source>
        <translation>距奖励</translation>
    </message>
    <message numerus="yes">
        <source>reward(s)</source>
        <comment>after the count in large figures</comment>
        <translation>
            <numerusform>个奖励</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Carry on, we’ll add them.</source>
        <translation>请继续，我们会补上。</translation>
    </message>
    <message>
        <source>Or use your phone number or email.</source>
        <translation>或用手机号或邮箱。</translation>
    </message>
    <message>
        <source>Looking for your rewards</source>
        <translation>正在查找您的奖励</translation>
    </message>
    <message>
        <source>Earn rewards</source>
        <translation>赚取奖励</translation>
    </message>
    <message>
        <source>Scan our app, earn rewards</source>
        <translation>扫应用码，赚取奖励</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Tap a dish to begin</source>
        <translation>点一道菜开始</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>核对订单</translation>
    </message>
</context>
<context>
    <name>MenuList</name>
    <message>
        <source>Show all dishes</source>
        <translation>显示所有餐点</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>No dish is left with your filters. Ask us, we may have an idea.</source>
        <translation>您的筛选没有剩下餐点。问问我们，也许有办法。</translation>
    </message>
</context>
<context>
    <name>NameKeys</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Letters without accents</source>
        <translation>不带重音的字母</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>带重音的字母</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>汉字</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>拉丁字母</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
</context>
<context>
    <name>OfferSentences</name>
    <message>
        <source>It goes with another dish.</source>
        <translation>它要配另一道餐点。</translation>
    </message>
    <message>
        <source>Spend %1 more to use this.</source>
        <translation>再买 %1 即可使用。</translation>
    </message>
    <message>
        <source>%1 %2 to go.</source>
        <translation>还差 %1 %2。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 至 %2。</translation>
    </message>
    <message>
        <source>Its dish has sold out.</source>
        <translation>相应餐点已售罄。</translation>
    </message>
    <message>
        <source>Not at this restaurant.</source>
        <translation>本店不适用。</translation>
    </message>
    <message>
        <source>It has run out.</source>
        <translation>已经过期。</translation>
    </message>
    <message>
        <source>Hold up your code to use this.</source>
        <translation>出示您的码即可使用。</translation>
    </message>
    <message>
        <source>Checking with your order</source>
        <translation>正在核对您的订单</translation>
    </message>
    <message>
        <source>On this order. You save %1.</source>
        <translation>已用于此订单。您省 %1。</translation>
    </message>
    <message>
        <source>On this order.</source>
        <translation>已用于此订单。</translation>
    </message>
    <message>
        <source>You save %1.</source>
        <translation>您省 %1。</translation>
    </message>
    <message>
        <source>For %1 %2.</source>
        <translation>用 %1 %2换。</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>截止：%1。</translation>
    </message>
    <message>
        <source>Add %1 to use this.</source>
        <translation>加上%1即可使用。</translation>
    </message>
    <message>
        <source>Not right now.</source>
        <translation>现在不可用。</translation>
    </message>
    <message>
        <source>Only at %1 and %2.</source>
        <translation>仅限%1和%2。</translation>
    </message>
    <message>
        <source>Only at %1.</source>
        <translation>仅限%1。</translation>
    </message>
    <message numerus="yes">
        <source>Only at %1, %2 and %n more.</source>
        <translation>
            <numerusform>仅限%1、%2和另外 %n 家餐厅。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only at %1 and %n more.</source>
        <translation>
            <numerusform>仅限%1和另外 %n 家餐厅。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>改用这个</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>加上 %1</translation>
    </message>
    <message>
        <source>See menu</source>
        <translation>看菜单</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>OpenUntil</name>
    <message>
        <source>Open until %1</source>
        <translation>营业至 %1</translation>
    </message>
</context>
<context>
    <name>OptionGroupBox</name>
    <message>
        <source>Included</source>
        <translation>已包含</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
</context>
<context>
    <name>OptionTile</name>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Your order</source>
        <translation>您的订单</translation>
    </message>
    <message>
        <source>Tap a dish to begin</source>
        <translation>点一道菜开始</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>核对订单</translation>
    </message>
</context>
<context>
    <name>OrderTag</name>
    <message>
        <source>Your order</source>
        <translation>您的订单</translation>
    </message>
</context>
<context>
    <name>PayCard</name>
    <message>
        <source>One moment</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Waiting for your card</source>
        <translation>等待您的卡</translation>
    </message>
    <message>
        <source>Reading, keep it there</source>
        <translation>正在读取，请不要移开</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Your total</source>
        <translation>您的合计</translation>
    </message>
    <message>
        <source>Tap, insert or swipe</source>
        <translation>请贴卡、插卡或刷卡</translation>
    </message>
    <message>
        <source>Keep your card where it is.</source>
        <translation>请不要移动您的卡。</translation>
    </message>
    <message>
        <source>The card reader is on your right, below the screen.</source>
        <translation>读卡器在您的右边，屏幕下方。</translation>
    </message>
    <message>
        <source>Phones and watches work too.</source>
        <translation>也可以用手机和手表。</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>取消付款</translation>
    </message>
</context>
<context>
    <name>PayDeclined</name>
    <message>
        <source>The payment
was stopped</source>
        <translation>付款
已停止</translation>
    </message>
    <message>
        <source>The reader
isn’t there</source>
        <translation>找不到
读卡器</translation>
    </message>
    <message>
        <source>The reader
is busy</source>
        <translation>读卡器
正忙</translation>
    </message>
    <message>
        <source>That card
didn’t go
through</source>
        <translation>这张卡
没有
通过</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>没有收费。</translation>
    </message>
    <message>
        <source>Your order and “%1” are kept.</source>
        <translation>您的订单和“%1”都已保留。</translation>
    </message>
    <message>
        <source>Your order is kept.</source>
        <translation>您的订单已保留。</translation>
    </message>
    <message>
        <source>Check the chip and try once more.</source>
        <translation>请检查芯片，再试一次。</translation>
    </message>
    <message>
        <source>Try this card again</source>
        <translation>再试这张卡</translation>
    </message>
    <message>
        <source>Everything stays in it.</source>
        <translation>里面的内容都会保留。</translation>
    </message>
    <message>
        <source>Change my order</source>
        <translation>更改我的订单</translation>
    </message>
    <message>
        <source>Need a hand? Press Help and we come over.</source>
        <translation>需要帮忙？请按“帮助”，我们就来。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Use another card</source>
        <translation>换一张卡</translation>
    </message>
</context>
<context>
    <name>PayUnknown</name>
    <message>
        <source>Please don’t
pay again.</source>
        <translation>请不要
再次付款。</translation>
    </message>
    <message>
        <source>The card reader hasn’t told us if the payment worked. We are checking, and someone is on the way to you.</source>
        <translation>读卡器还没有告诉我们付款是否成功。我们正在核对，工作人员马上就来。</translation>
    </message>
    <message>
        <source>The card reader hasn’t told us if the payment worked. We are checking.</source>
        <translation>读卡器还没有告诉我们付款是否成功。我们正在核对。</translation>
    </message>
    <message>
        <source>Your order is safe under %1.</source>
        <translation>您的订单已保存，号码是 %1。</translation>
    </message>
    <message>
        <source>If the payment worked, we start cooking.</source>
        <translation>如果付款成功，我们就开始制作。</translation>
    </message>
    <message>
        <source>If it didn’t, you have paid nothing.</source>
        <translation>如果没有成功，您没有付任何钱。</translation>
    </message>
    <message>
        <source>Asking the card reader</source>
        <translation>正在询问读卡器</translation>
    </message>
    <message>
        <source>Call someone again</source>
        <translation>再叫一次人</translation>
    </message>
    <message>
        <source>Call someone</source>
        <translation>叫人帮忙</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Show at the kiosk</source>
        <translation>在点餐机上出示</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Use %1 %2 now?</source>
        <translation>现在用 %1 %2吗？</translation>
    </message>
    <message>
        <source>They become “%1” when you pay. If you stop after that, you keep the reward, but not the %2.</source>
        <translation>付款时它们会变成“%1”。如果之后停止，您保留奖励，但%2不会退回。</translation>
    </message>
    <message>
        <source>Keep my %1</source>
        <translation>保留我的%1</translation>
    </message>
    <message>
        <source>Use them and pay %1</source>
        <translation>使用并支付 %1</translation>
    </message>
</context>
<context>
    <name>QuietDots</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n typed, hidden</source>
        <translation>
            <numerusform>已输入 %n 位，已隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation>音量 %1，共 %2 级。</translation>
    </message>
    <message>
        <source>That is the loudest.</source>
        <translation>已是最大音量。</translation>
    </message>
    <message>
        <source>That is the quietest.</source>
        <translation>已是最小音量。</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>多选一</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Read aloud is on. Swipe right or left to move, tap twice to choose, swipe down to hear it again.</source>
        <translation>朗读已打开。左右滑动可移动，点两下选择，向下滑动再听一次。</translation>
    </message>
</context>
<context>
    <name>ReceiptCode</name>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>税 %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>您的收据</translation>
    </message>
    <message>
        <source>Scan it with your phone’s camera. It is all in the code.</source>
        <translation>用手机相机扫一扫，内容都在码里。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>没有纸</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>不要收据</translation>
    </message>
</context>
<context>
    <name>ResumeScreen</name>
    <message>
        <source>Let’s leave it there for a moment.</source>
        <translation>我们先等一会儿。</translation>
    </message>
    <message>
        <source>We can’t find that order.</source>
        <translation>找不到这个订单。</translation>
    </message>
    <message>
        <source>Continue an order</source>
        <translation>继续之前的订单</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>请在 %1后再试。</translation>
    </message>
    <message>
        <source>Check the four figures. An order waits a few minutes.</source>
        <translation>请检查这四位数字。订单只保留几分钟。</translation>
    </message>
    <message>
        <source>Type the four figures that it waits under.</source>
        <translation>请输入保留订单的四位数字。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Back to the menu</source>
        <translation>返回菜单</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Pay at the counter</source>
        <translation>在柜台付款</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>刷卡付款</translation>
    </message>
</context>
<context>
    <name>ReviewOffers</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Scan our app, or use your phone number or email.</source>
        <translation>扫我们的应用码，或用手机号或邮箱。</translation>
    </message>
    <message>
        <source>Sign in for your rewards</source>
        <translation>登录使用您的奖励</translation>
    </message>
    <message>
        <source>Your %1 become this reward when you pay.</source>
        <translation>付款时，您的%1会变成这个奖励。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>If you cancel, you keep the reward, not the %1.</source>
        <translation>如果取消，您保留奖励，但%1不会退回。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>See menu</source>
        <translation>看菜单</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有东西</translation>
    </message>
    <message>
        <source>Tap a dish to begin</source>
        <translation>点一道菜开始</translation>
    </message>
    <message>
        <source>Your order stays here and can be paid as soon as it is back. Or order at the counter.</source>
        <translation>您的订单会留在这里，恢复后即可付款。也可以到柜台点餐。</translation>
    </message>
    <message>
        <source>Take it off to go on.</source>
        <translation>请去掉它再继续。</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Your order</source>
        <translation>您的订单</translation>
    </message>
</context>
<context>
    <name>ReviewTotals</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>RewardList</name>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>One for each order</source>
        <translation>每个订单一个</translation>
    </message>
    <message>
        <source>Nothing to use yet. This order counts towards the next one.</source>
        <translation>暂时没有可用的。这笔订单会计入下一个奖励。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>RewardRow</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>RewardsComing</name>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Still looking for your rewards. Carry on, we’ll add them.</source>
        <translation>还在查找您的奖励。请继续，我们会补上。</translation>
    </message>
</context>
<context>
    <name>RoundAdd</name>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>RyeStrip</name>
    <message>
        <source>Scan our app, earn leaves</source>
        <translation>扫应用码，赚取叶子</translation>
    </message>
    <message>
        <source>Or use your phone number or email.</source>
        <translation>或用手机号或邮箱。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Scan
your code</source>
        <translation>扫一扫
您的码</translation>
    </message>
    <message>
        <source>Open our app and hold the code under the screen.</source>
        <translation>打开我们的应用，把码放在屏幕下方。</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>扫码口已就绪</translation>
    </message>
    <message>
        <source>Scanner away</source>
        <translation>扫码口不可用</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>您想吃什么？</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>返回菜单</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>See all dishes</source>
        <translation>看所有餐点</translation>
    </message>
    <message>
        <source>Nothing with “%1”</source>
        <translation>没有“%1”</translation>
    </message>
    <message>
        <source>Your filters are on. Try a shorter word.</source>
        <translation>您的筛选已打开。请试试短一点的词。</translation>
    </message>
    <message>
        <source>Try a shorter word.</source>
        <translation>请试试短一点的词。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>We can’t find that account.</source>
        <translation>找不到这个账户。</translation>
    </message>
    <message>
        <source>That code isn’t one of ours.</source>
        <translation>这不是我们的码。</translation>
    </message>
    <message>
        <source>Let’s leave it there.</source>
        <translation>先到这里吧。</translation>
    </message>
    <message>
        <source>Still looking for your rewards.</source>
        <translation>还在查找您的奖励。</translation>
    </message>
    <message>
        <source>Rewards are not answering.</source>
        <translation>奖励系统没有回应。</translation>
    </message>
    <message>
        <source>Rewards said no to this one.</source>
        <translation>这个奖励没有被接受。</translation>
    </message>
    <message>
        <source>Sign-in isn’t working right now.</source>
        <translation>现在无法登录。</translation>
    </message>
    <message>
        <source>This reward doesn’t fit this order, so we took it off.</source>
        <translation>这个奖励不适用于此订单，我们已去掉。</translation>
    </message>
    <message>
        <source>That reward is used or has run out.</source>
        <translation>这个奖励已用过或已过期。</translation>
    </message>
    <message>
        <source>%1 just sold out.</source>
        <translation>%1刚刚售罄。</translation>
    </message>
    <message>
        <source>One thing is still to choose.</source>
        <translation>还有一项要选。</translation>
    </message>
    <message>
        <source>Your bank said no.</source>
        <translation>您的银行拒绝了。</translation>
    </message>
    <message>
        <source>The PIN didn’t match.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>That card couldn’t be read.</source>
        <translation>读不出这张卡。</translation>
    </message>
    <message>
        <source>Payment stopped.</source>
        <translation>付款已停止。</translation>
    </message>
    <message>
        <source>The card reader isn’t answering.</source>
        <translation>读卡器没有回应。</translation>
    </message>
    <message>
        <source>The card reader is busy.</source>
        <translation>读卡器正忙。</translation>
    </message>
    <message>
        <source>Please don’t pay again.</source>
        <translation>请不要再次付款。</translation>
    </message>
    <message>
        <source>We could not give your money back yet.</source>
        <translation>我们还没能把钱退给您。</translation>
    </message>
    <message>
        <source>Rewards are not answering now.</source>
        <translation>奖励系统现在没有回应。</translation>
    </message>
    <message>
        <source>We had to start again. Your card was not charged.</source>
        <translation>我们刚刚重新启动。您的卡没有被扣款。</translation>
    </message>
    <message>
        <source>The printer is out.</source>
        <translation>打印机不能用。</translation>
    </message>
    <message>
        <source>You’ve paid. We’re bringing it to the kitchen by hand.</source>
        <translation>您已付款。我们会亲自送单到厨房。</translation>
    </message>
    <message>
        <source>The scanner isn’t working.</source>
        <translation>扫码口不能用。</translation>
    </message>
    <message>
        <source>It can’t take orders right now.</source>
        <translation>它现在不能接单。</translation>
    </message>
    <message>
        <source>It can’t read the menu right now.</source>
        <translation>它现在读不到菜单。</translation>
    </message>
    <message>
        <source>Order as usual and join at the end.</source>
        <translation>请照常点餐，最后再加入。</translation>
    </message>
    <message>
        <source>Try your phone number.</source>
        <translation>请试试手机号。</translation>
    </message>
    <message>
        <source>You can scan our app any time.</source>
        <translation>您随时可以扫我们的应用码。</translation>
    </message>
    <message>
        <source>Carry on, we’ll add them.</source>
        <translation>请继续，我们会补上。</translation>
    </message>
    <message>
        <source>Order as usual, your points follow later.</source>
        <translation>请照常点餐，积分稍后到账。</translation>
    </message>
    <message>
        <source>Your order stays as it is.</source>
        <translation>您的订单不变。</translation>
    </message>
    <message>
        <source>Your order is fine without it.</source>
        <translation>不加入也不影响您的订单。</translation>
    </message>
    <message>
        <source>It stays yours.</source>
        <translation>它仍然是您的。</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>没有收费。</translation>
    </message>
    <message>
        <source>You can pay at the counter.</source>
        <translation>您可以到柜台付款。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Someone is on the way to you.</source>
        <translation>工作人员马上就来。</translation>
    </message>
    <message>
        <source>Your points for this order follow later.</source>
        <translation>这笔订单的积分稍后到账。</translation>
    </message>
    <message>
        <source>Please order again.</source>
        <translation>请重新点餐。</translation>
    </message>
    <message>
        <source>Your number is all you need.</source>
        <translation>您的号码就够了。</translation>
    </message>
    <message>
        <source>Your number stays the same.</source>
        <translation>您的号码不变。</translation>
    </message>
    <message>
        <source>Use your phone number or email.</source>
        <translation>请用手机号或邮箱。</translation>
    </message>
    <message>
        <source>Its card reader isn’t answering right now.</source>
        <translation>它的读卡器现在没有回应。</translation>
    </message>
    <message>
        <source>It can’t reach the kitchen right now.</source>
        <translation>它现在联系不上厨房。</translation>
    </message>
    <message>
        <source>It can’t write orders down right now.</source>
        <translation>它现在无法记录订单。</translation>
    </message>
    <message>
        <source>Its order book needs mending.</source>
        <translation>它的订单簿需要修复。</translation>
    </message>
    <message>
        <source>It has no room left for new orders.</source>
        <translation>它没有空间记录新订单了。</translation>
    </message>
    <message>
        <source>Its clock is wrong, so it can’t take payments.</source>
        <translation>它的时钟不准，所以不能收款。</translation>
    </message>
    <message>
        <source>It had some trouble and is taking a short rest.</source>
        <translation>它出了点问题，正在短暂休息。</translation>
    </message>
    <message>
        <source>It is still finding out about a payment.</source>
        <translation>它还在核对一笔付款。</translation>
    </message>
    <message>
        <source>It will be ready in a moment.</source>
        <translation>它马上就好。</translation>
    </message>
    <message>
        <source>Our kitchen has a lot to do right now.</source>
        <translation>厨房现在很忙。</translation>
    </message>
    <message>
        <source>Our kitchen is resting right now.</source>
        <translation>厨房正在休息。</translation>
    </message>
    <message>
        <source>We are cleaning it.</source>
        <translation>我们正在清洁它。</translation>
    </message>
    <message>
        <source>We are mending it.</source>
        <translation>我们正在修理它。</translation>
    </message>
    <message>
        <source>We can’t find that number.</source>
        <translation>找不到这个号码。</translation>
    </message>
    <message>
        <source>We can’t find that email.</source>
        <translation>找不到这个邮箱。</translation>
    </message>
    <message>
        <source>It is back at %1.</source>
        <translation>%1恢复。</translation>
    </message>
    <message>
        <source>It comes back by itself.</source>
        <translation>它会自动恢复。</translation>
    </message>
    <message>
        <source>Ask at the counter what there is.</source>
        <translation>请到柜台问问有什么。</translation>
    </message>
    <message>
        <source>Same food and same prices at the counter.</source>
        <translation>柜台的餐点和价格都一样。</translation>
    </message>
    <message>
        <source>Eat in</source>
        <translation>堂食</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外带</translation>
    </message>
    <message>
        <source>V</source>
        <comment>the letter that marks vegetarian dishes</comment>
        <translation>素</translation>
    </message>
    <message>
        <source>VG</source>
        <comment>the letters that mark vegan dishes</comment>
        <translation>纯素</translation>
    </message>
    <message>
        <source>GF</source>
        <comment>the letters that mark dishes without gluten</comment>
        <translation>无麸</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>素食</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>纯素</translation>
    </message>
    <message>
        <source>Without gluten</source>
        <translation>无麸质</translation>
    </message>
    <message>
        <source>Not vegetarian</source>
        <translation>不是素食</translation>
    </message>
    <message>
        <source>Not vegan</source>
        <translation>不是纯素</translation>
    </message>
    <message>
        <source>Has gluten</source>
        <translation>含麸质</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>小费</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>none</source>
        <translation>零</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>可选可不选</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>最多%1项</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选%1项</translation>
    </message>
    <message>
        <source>Choose %1 to %2</source>
        <translation>选%1到%2项</translation>
    </message>
    <message>
        <source>one is free</source>
        <translation>一项免费</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <translation>%1项免费</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>含有%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n dish(es)</source>
        <translation>
            <numerusform>显示 %n 道餐点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n minute(s) under %1, without your account.</source>
        <translation>
            <numerusform>将以 %1 保留 %n 分钟，不含您的账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then it waits %n minute(s) under %1.</source>
        <translation>
            <numerusform>之后以 %1 再保留 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n 个奖励</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Contains %1</source>
        <translation>含有%1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
</context>
<context>
    <name>SignInKeys</name>
    <message>
        <source>Your phone</source>
        <translation>您的手机</translation>
    </message>
    <message>
        <source>Your email</source>
        <translation>您的邮箱</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>您的手机号</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>您的邮箱地址</translation>
    </message>
    <message>
        <source>We don’t show it again.</source>
        <translation>我们不会再显示它。</translation>
    </message>
    <message>
        <source>Only two digits stay in sight.</source>
        <translation>只显示两位数字。</translation>
    </message>
    <message>
        <source>From here on we show only the last two digits.</source>
        <translation>从现在起只显示最后两位数字。</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Use email instead</source>
        <translation>改用邮箱</translation>
    </message>
    <message>
        <source>Use phone number instead</source>
        <translation>改用手机号</translation>
    </message>
</context>
<context>
    <name>SignInScan</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Earn rewards and use them. Your order stays as it is.</source>
        <translation>赚取并使用奖励。您的订单不变。</translation>
    </message>
    <message>
        <source>Open our app and hold the code under the screen.</source>
        <translation>打开我们的应用，把码放在屏幕下方。</translation>
    </message>
    <message>
        <source>Use your phone number or email instead.</source>
        <translation>改用手机号或邮箱。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>扫码口已就绪</translation>
    </message>
    <message>
        <source>Scanner away</source>
        <translation>扫码口不可用</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Not a member yet? Order first. You can join at the end.</source>
        <translation>还不是会员？先点餐，最后可以加入。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不用</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back to my order</source>
        <translation>返回我的订单</translation>
    </message>
    <message>
        <source>Order first</source>
        <translation>先点餐</translation>
    </message>
</context>
<context>
    <name>SignedInCard</name>
    <message>
        <source>%1 on your gift card</source>
        <translation>礼品卡余额 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gift card(s)</source>
        <translation>
            <numerusform>%n 张礼品卡</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>This order earns %1.</source>
        <translation>这笔订单可得 %1。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一个：%1</translation>
    </message>
    <message>
        <source>This order counts for your rewards.</source>
        <translation>这笔订单计入您的奖励。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>SlotChooser</name>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Your order: %1, %2 with tax.</source>
        <translation>您的订单：%1，含税 %2。</translation>
    </message>
    <message>
        <source>%1 taken off.</source>
        <translation>已减 %1。</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>请稍等。</translation>
    </message>
    <message>
        <source>%1 to pay. Tap, insert or swipe your card at the reader.</source>
        <translation>应付 %1。请在读卡器上贴卡、插卡或刷卡。</translation>
    </message>
    <message>
        <source>Reading, keep it there.</source>
        <translation>正在读取，请不要移开。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>已通过。</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>正在取消。</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>没有收费。</translation>
    </message>
    <message>
        <source>Please don’t pay again. Someone is on the way to you. Your number is %1.</source>
        <translation>请不要再次付款。工作人员马上就来。您的号码是 %1。</translation>
    </message>
    <message>
        <source>Your number is %1. Pay %2 at the counter.</source>
        <translation>您的号码是 %1。请到柜台付 %2。</translation>
    </message>
    <message>
        <source>Your number is %1. Paid %2.</source>
        <translation>您的号码是 %1。已付 %2。</translation>
    </message>
    <message>
        <source>Tax %1.</source>
        <translation>税 %1。</translation>
    </message>
    <message>
        <source>Your phone number.</source>
        <translation>您的手机号。</translation>
    </message>
    <message>
        <source>Your email.</source>
        <translation>您的邮箱。</translation>
    </message>
    <message>
        <source>Sign in. Show the code of our app to the scanner, or choose phone number or email.</source>
        <translation>登录。请向扫码口出示应用里的码，或选择手机号或邮箱。</translation>
    </message>
    <message>
        <source>Join. Your email.</source>
        <translation>加入。您的邮箱。</translation>
    </message>
    <message>
        <source>Your first name.</source>
        <translation>您的名字。</translation>
    </message>
    <message>
        <source>Your last name.</source>
        <translation>您的姓氏。</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>您同意吗？</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>含有%1</translation>
    </message>
    <message>
        <source>Once more: %1.</source>
        <translation>再说一遍：%1。</translation>
    </message>
    <message>
        <source>Let’s leave it there for a moment.</source>
        <translation>我们先等一会儿。</translation>
    </message>
    <message>
        <source>We can’t find that order.</source>
        <translation>找不到这个订单。</translation>
    </message>
    <message>
        <source>Continue an order.</source>
        <translation>继续之前的订单。</translation>
    </message>
    <message>
        <source>Type its four figures.</source>
        <translation>请输入它的四位数字。</translation>
    </message>
    <message>
        <source>Still there? Take your time. Your order clears soon.</source>
        <translation>您还在吗？不着急。订单即将清除。</translation>
    </message>
    <message>
        <source>Someone new is here. One account for each order.</source>
        <translation>有另一位客人。每个订单用一个账户。</translation>
    </message>
    <message>
        <source>Start over? Your order goes, and nothing is charged.</source>
        <translation>要重新开始吗？您的订单会清除，不会收费。</translation>
    </message>
    <message>
        <source>Your points become this reward now. If you cancel, you keep the reward, not the points.</source>
        <translation>您的积分现在变成这个奖励。如果取消，您保留奖励，但积分不会退回。</translation>
    </message>
    <message>
        <source>We cook everything in one kitchen, so traces can be in any dish. Please ask us before you order.</source>
        <translation>所有餐点都在同一间厨房制作，任何一道都可能含有微量过敏原。点餐前请先问我们。</translation>
    </message>
    <message>
        <source>Easier to use. Stays on until you leave.</source>
        <translation>更易使用。在您离开前一直有效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Your usual: %1. %2.</source>
        <translation>您常点的：%1。%2。</translation>
    </message>
    <message>
        <source>Search.</source>
        <translation>搜索。</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) found</source>
        <translation>
            <numerusform>找到 %n 道餐点</numerusform>
        </translation>
    </message>
    <message>
        <source>Diet and allergens.</source>
        <translation>饮食与过敏原。</translation>
    </message>
    <message>
        <source>How do we find you?</source>
        <translation>我们怎样找到您？</translation>
    </message>
    <message>
        <source>Welcome to %1. Where will you eat?</source>
        <translation>欢迎光临%1。您想在哪里吃？</translation>
    </message>
    <message>
        <source>Menu.</source>
        <translation>菜单。</translation>
    </message>
    <message>
        <source>Review your order.</source>
        <translation>核对您的订单。</translation>
    </message>
    <message>
        <source>Please order at the counter. %1</source>
        <translation>请到柜台点餐。%1</translation>
    </message>
</context>
<context>
    <name>StaffAsk</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Leave staff</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>StaffCalibration</name>
    <message>
        <source>How large is this screen?</source>
        <translation>这块屏幕有多大？</translation>
    </message>
    <message>
        <source>Hold a bank card to the frame. Make the frame exactly as large.</source>
        <translation>把一张银行卡贴在方框上，将方框调到一样大。</translation>
    </message>
    <message>
        <source>Screen: %1 mm</source>
        <translation>屏幕：%1 毫米</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>小很多</translation>
    </message>
    <message>
        <source>A little smaller</source>
        <translation>小一点</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>大一点</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>大很多</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>StaffChecks</name>
    <message>
        <source>Someone else on this machine could act as the restaurant.</source>
        <translation>这台机器上的其他人可能冒用餐厅的身份。</translation>
    </message>
    <message>
        <source>chmod 400 the credential files.</source>
        <translation>对凭据文件执行 chmod 400。</translation>
    </message>
    <message>
        <source>Members are not found, or orders are reported to the wrong place.</source>
        <translation>找不到会员，或订单上报到错误的地方。</translation>
    </message>
    <message>
        <source>Take all three addresses of [thanx] from the same environment.</source>
        <translation>[thanx] 的三个地址须来自同一环境。</translation>
    </message>
    <message>
        <source>Accounts and baskets are refused.</source>
        <translation>账户和购物篮被拒绝。</translation>
    </message>
    <message>
        <source>Ask Thanx for the merchant&apos;s hashid.</source>
        <translation>向 Thanx 索取商户的 hashid。</translation>
    </message>
    <message>
        <source>Thanx turns calls away.</source>
        <translation>Thanx 拒绝请求。</translation>
    </message>
    <message>
        <source>Set [thanx] partner_name to your own name.</source>
        <translation>将 [thanx] partner_name 设为您自己的名称。</translation>
    </message>
    <message>
        <source>Dishes cost the wrong price or can&apos;t be ordered.</source>
        <translation>菜品价格有误或无法点选。</translation>
    </message>
    <message>
        <source>kiosk check-menu tells each place.</source>
        <translation>kiosk check-menu 会指出每一处。</translation>
    </message>
    <message>
        <source>Everything is too small or too large to touch.</source>
        <translation>所有内容都太小或太大，不便触摸。</translation>
    </message>
    <message>
        <source>Measure the picture: [display] width_mm.</source>
        <translation>测量画面：[display] width_mm。</translation>
    </message>
    <message>
        <source>Words or letters are missing on the screens.</source>
        <translation>屏幕上缺少文字。</translation>
    </message>
    <message>
        <source>Install the kiosk again.</source>
        <translation>重新安装点餐机。</translation>
    </message>
    <message>
        <source>A kiosk that hangs stays so until somebody comes.</source>
        <translation>点餐机卡住后须等人来处理。</translation>
    </message>
    <message>
        <source>Start it by packaging/systemd&apos;s unit.</source>
        <translation>请用 packaging/systemd 的单元启动。</translation>
    </message>
    <message>
        <source>No rewards, no points; orders and payments go on.</source>
        <translation>没有奖励和积分；点餐和付款照常。</translation>
    </message>
    <message>
        <source>Look at the network, the firewall and the machine&apos;s clock.</source>
        <translation>检查网络、防火墙和机器时钟。</translation>
    </message>
    <message>
        <source>Calls may be refused, orders carry the wrong time.</source>
        <translation>请求可能被拒绝，订单时间有误。</translation>
    </message>
    <message>
        <source>Let the machine keep time by NTP.</source>
        <translation>让机器通过 NTP 校时。</translation>
    </message>
    <message>
        <source>Rewards will stop when one ends.</source>
        <translation>证书到期后奖励将停用。</translation>
    </message>
    <message>
        <source>Thanx renews them; tell Thanx if it does not.</source>
        <translation>由 Thanx 更新；若未更新请告知 Thanx。</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>无人可以登录。</translation>
    </message>
    <message>
        <source>Check client_id, merchant_id and partner_token with Thanx.</source>
        <translation>与 Thanx 核对 client_id、merchant_id 和 partner_token。</translation>
    </message>
    <message>
        <source>Staff can&apos;t give rewards; campaigns fail.</source>
        <translation>员工无法发放奖励，活动会失败。</translation>
    </message>
    <message>
        <source>Ask Thanx for the missing scopes, or set partner_api_token.</source>
        <translation>向 Thanx 索取缺少的权限，或设置 partner_api_token。</translation>
    </message>
    <message>
        <source>Loyalty is closed here, or points go elsewhere.</source>
        <translation>本店无法使用会员，或积分记到别处。</translation>
    </message>
    <message>
        <source>Set [thanx] location_id, or [site] name and address as Thanx has them.</source>
        <translation>设置 [thanx] location_id，或按 Thanx 的资料填写 [site] 的名称和地址。</translation>
    </message>
    <message>
        <source>Members can&apos;t use rewards.</source>
        <translation>会员无法使用奖励。</translation>
    </message>
    <message>
        <source>Compare merchant_key and location with Thanx; kiosk journal shows what was refused.</source>
        <translation>与 Thanx 核对 merchant_key 和门店；kiosk journal 会显示被拒绝的内容。</translation>
    </message>
    <message>
        <source>Nothing can be sold.</source>
        <translation>无法销售。</translation>
    </message>
    <message>
        <source>Look at the disk; the kiosk restores the newest backup when it starts.</source>
        <translation>检查磁盘；点餐机启动时会恢复最新备份。</translation>
    </message>
    <message>
        <source>Members wait for points or rewards.</source>
        <translation>会员在等积分或奖励。</translation>
    </message>
    <message>
        <source>kiosk journal list shows which; staff mend and retry them.</source>
        <translation>kiosk journal list 会列出；由员工处理并重发。</translation>
    </message>
    <message>
        <source>The kiosk closes when nothing can be written.</source>
        <translation>无法保存时点餐机会停业。</translation>
    </message>
    <message>
        <source>Make room on the disk of [store] path.</source>
        <translation>在 [store] path 所在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>Nobody can pay at the kiosk.</source>
        <translation>无法在点餐机上付款。</translation>
    </message>
    <message>
        <source>Look at its power, its network and [terminal].</source>
        <translation>检查电源、网络和 [terminal]。</translation>
    </message>
    <message>
        <source>Orders would not be cooked: the kiosk closes.</source>
        <translation>订单无法制作：点餐机停业。</translation>
    </message>
    <message>
        <source>Look at [kitchen], its printer or address.</source>
        <translation>检查 [kitchen] 的打印机或地址。</translation>
    </message>
    <message>
        <source>No paper receipts; the number stays on the screen.</source>
        <translation>没有纸质收据；号码显示在屏幕上。</translation>
    </message>
    <message>
        <source>Look at its paper, cover and line.</source>
        <translation>检查纸张、盖子和连接线。</translation>
    </message>
    <message>
        <source>Guests type a phone number or e-mail instead.</source>
        <translation>顾客改为输入手机号或邮箱。</translation>
    </message>
    <message>
        <source>Look at the camera and [scanner] source.</source>
        <translation>检查摄像头和 [scanner] source。</translation>
    </message>
    <message>
        <source>no answer within %1 seconds</source>
        <translation>%1 秒内没有回应</translation>
    </message>
    <message>
        <source>both hosts answer</source>
        <translation>两台主机均有回应</translation>
    </message>
    <message>
        <source>written, and its history is whole</source>
        <translation>可写入，历史完整</translation>
    </message>
    <message>
        <source>%1 set aside for staff, %2 waiting</source>
        <translation>%1 条等员工处理，%2 条等待中</translation>
    </message>
    <message>
        <source>%1 of %2 wait for more than an hour</source>
        <translation>%2 条中有 %1 条等待超过一小时</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 条等待中</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>剩余 %1 MB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>simulated: only for trying out</source>
        <translation>模拟：仅供试用</translation>
    </message>
    <message>
        <source>pictures come</source>
        <translation>有画面</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>%1 pixels on %2 mm</source>
        <translation>%1 像素，%2 毫米</translation>
    </message>
    <message>
        <source>%1 pixels on %2 mm: no panel is built so</source>
        <translation>%1 像素，%2 毫米：没有这样的屏幕</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>not started by systemd here</source>
        <translation>此处不是由 systemd 启动</translation>
    </message>
    <message>
        <source>systemd starts it, but its unit has no WatchdogSec</source>
        <translation>由 systemd 启动，但单元没有 WatchdogSec</translation>
    </message>
    <message>
        <source>systemd watches over it</source>
        <translation>由 systemd 监控</translation>
    </message>
    <message>
        <source>nobody else can read them</source>
        <translation>他人无法读取</translation>
    </message>
    <message>
        <source>a hashid of %1 characters</source>
        <translation>%1 个字符的 hashid</translation>
    </message>
    <message>
        <source>%1 characters: a hashid is shorter, this may be another credential</source>
        <translation>%1 个字符：hashid 没有这么长，可能是其他凭据</translation>
    </message>
    <message>
        <source>no host told its time</source>
        <translation>没有主机告知时间</translation>
    </message>
    <message>
        <source>%1 seconds off</source>
        <translation>相差 %1 秒</translation>
    </message>
    <message>
        <source>no TLS to this machine itself</source>
        <translation>连接本机不使用 TLS</translation>
    </message>
    <message>
        <source>holds for %1 days</source>
        <translation>还有 %1 天到期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>access tokens may be asked for</source>
        <translation>可以申请访问令牌</translation>
    </message>
    <message>
        <source>a person who can&apos;t exist is a member there</source>
        <translation>不存在的人在那里是会员</translation>
    </message>
    <message>
        <source>none of the locations is this shop</source>
        <translation>没有一个门店是本店</translation>
    </message>
    <message>
        <source>name a test member with --member</source>
        <translation>用 --member 指定测试会员</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>正忙</translation>
    </message>
    <message>
        <source>away</source>
        <translation>无回应</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>盖子打开</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>切刀卡住</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>paper is fed by hand</source>
        <translation>正在手动走纸</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>paper is low</source>
        <translation>纸张将尽</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>the picture stands still</source>
        <translation>画面静止</translation>
    </message>
    <message>
        <source>the decoder keeps dying</source>
        <translation>解码器反复退出</translation>
    </message>
    <message>
        <source>a fault in the scanner</source>
        <translation>扫码口故障</translation>
    </message>
    <message>
        <source>it gives no picture in any size</source>
        <translation>任何尺寸都没有画面</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Your PIN</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍等……</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>营业中</translation>
    </message>
</context>
<context>
    <name>StaffOverlay</name>
    <message>
        <source>Hold any code up to the camera.</source>
        <translation>把任意一个码对准摄像头。</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <source>%1 of 6 figures</source>
        <translation>6 位中的 %1 位</translation>
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
        <translation>请稍等……</translation>
    </message>
</context>
<context>
    <name>StaffSays</name>
    <message>
        <source>%1 is paid, the kitchen has not answered</source>
        <translation>%1 已付款，厨房没有回应</translation>
    </message>
    <message>
        <source>%1 was paid after all. Make it, or give the money back</source>
        <translation>%1 其实已付款。请制作或退款</translation>
    </message>
    <message>
        <source>%1: the card reader would not give the money back</source>
        <translation>%1：读卡器未能退款</translation>
    </message>
    <message>
        <source>%1: nobody knows yet whether it is paid</source>
        <translation>%1：尚不清楚是否已付款</translation>
    </message>
    <message>
        <source>%1: the money is on its way back</source>
        <translation>%1：退款正在途中</translation>
    </message>
    <message>
        <source>%1: the refund is not confirmed yet</source>
        <translation>%1：退款尚未确认</translation>
    </message>
    <message>
        <source>%1: the card reader took a wrong amount. The money is on its way back</source>
        <translation>%1：读卡器收错了金额，退款正在途中</translation>
    </message>
    <message>
        <source>%1: the card was charged after a no. The money is on its way back</source>
        <translation>%1：拒绝后卡仍被扣款，退款正在途中</translation>
    </message>
    <message>
        <source>Guests are sent to the counter until you open again</source>
        <translation>顾客将到柜台点餐，直到您重新开放</translation>
    </message>
    <message>
        <source>Guests are sent to the counter until %1</source>
        <translation>%1 之前顾客将到柜台点餐</translation>
    </message>
    <message>
        <source>%1 goes back to the card.</source>
        <translation>%1 将退回卡上。</translation>
    </message>
    <message>
        <source>Give %1 back at the counter.</source>
        <translation>请在柜台退还 %1。</translation>
    </message>
    <message>
        <source>No money was taken.</source>
        <translation>没有收款。</translation>
    </message>
    <message>
        <source>The reward comes back: %1.</source>
        <translation>奖励将退回：%1。</translation>
    </message>
    <message>
        <source>Points that were spent do not return.</source>
        <translation>已使用的积分不退回。</translation>
    </message>
    <message>
        <source>Points earned are taken back later.</source>
        <translation>已得的积分稍后扣回。</translation>
    </message>
    <message>
        <source>No points hang on it.</source>
        <translation>不涉及积分。</translation>
    </message>
    <message>
        <source>Tell the kitchen to stop.</source>
        <translation>请通知厨房停止制作。</translation>
    </message>
    <message>
        <source>The guest must show the code again: hold it up after the refund.</source>
        <translation>顾客须再次出示码：退款后请对准扫码口。</translation>
    </message>
    <message>
        <source>That PIN isn’t right.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet. Set one with: kiosk staff add</source>
        <translation>还没有人设置密码。请用此命令设置：kiosk staff add</translation>
    </message>
    <message>
        <source>PINs can’t be checked: nothing can be written down.</source>
        <translation>无法核对密码：现在无法保存任何内容。</translation>
    </message>
    <message>
        <source>A manager other than you must approve this.</source>
        <translation>须由另一位经理批准。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因？</translation>
    </message>
    <message>
        <source>Why the pause?</source>
        <translation>为何暂停？</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>多长时间？</translation>
    </message>
    <message>
        <source>Off the menu for how long?</source>
        <translation>下架多久？</translation>
    </message>
    <message>
        <source>A manager’s PIN</source>
        <translation>经理密码</translation>
    </message>
    <message>
        <source>The card’s last four figures</source>
        <translation>卡号后四位</translation>
    </message>
    <message>
        <source>The guest’s phone number</source>
        <translation>顾客的手机号</translation>
    </message>
    <message>
        <source>The guest’s email</source>
        <translation>顾客的邮箱</translation>
    </message>
    <message>
        <source>Number, time or last four</source>
        <translation>单号、时间或卡尾号</translation>
    </message>
    <message>
        <source>Dish or option</source>
        <translation>菜品或选项</translation>
    </message>
    <message>
        <source>%1 is refunded.</source>
        <translation>%1 已退款。</translation>
    </message>
    <message>
        <source>%1 is refunded. The slip could not be printed.</source>
        <translation>%1 已退款，但凭条未能打印。</translation>
    </message>
    <message>
        <source>%1 is voided.</source>
        <translation>%1 已作废。</translation>
    </message>
    <message>
        <source>The money of %1 is given back.</source>
        <translation>%1 的款项已退还。</translation>
    </message>
    <message>
        <source>%1 is settled.</source>
        <translation>%1 已处理完毕。</translation>
    </message>
    <message>
        <source>The kitchen has %1.</source>
        <translation>厨房已收到 %1。</translation>
    </message>
    <message>
        <source>The kitchen still does not answer.</source>
        <translation>厨房仍没有回应。</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>%1 已交付。</translation>
    </message>
    <message>
        <source>%1 is paid. The kitchen has it.</source>
        <translation>%1 已付款，厨房已收到。</translation>
    </message>
    <message>
        <source>A copy of %1 is printed.</source>
        <translation>%1 的副本已打印。</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>Thanx will be told whose it was.</source>
        <translation>将告知 Thanx 这是谁的订单。</translation>
    </message>
    <message>
        <source>%1 is off the menu.</source>
        <translation>%1 已下架。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已恢复供应。</translation>
    </message>
    <message>
        <source>The kiosk pauses.</source>
        <translation>点餐机已暂停。</translation>
    </message>
    <message>
        <source>The kiosk is open again.</source>
        <translation>点餐机已重新开放。</translation>
    </message>
    <message>
        <source>The guest has it: %1.</source>
        <translation>顾客已收到：%1。</translation>
    </message>
    <message>
        <source>Thanx is still giving it: %1.</source>
        <translation>Thanx 仍在发放：%1。</translation>
    </message>
    <message>
        <source>Nobody is a member by that name.</source>
        <translation>没有这样的会员。</translation>
    </message>
    <message>
        <source>Thanx refused it.</source>
        <translation>Thanx 已拒绝。</translation>
    </message>
    <message>
        <source>That can’t be a phone number or an email.</source>
        <translation>这不是手机号，也不是邮箱。</translation>
    </message>
    <message>
        <source>The day is printed.</source>
        <translation>日结单已打印。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>A page is printed.</source>
        <translation>已打印一页。</translation>
    </message>
    <message>
        <source>The card reader answers.</source>
        <translation>读卡器有回应。</translation>
    </message>
    <message>
        <source>The card reader does not answer.</source>
        <translation>读卡器没有回应。</translation>
    </message>
    <message>
        <source>The sound is played.</source>
        <translation>声音已播放。</translation>
    </message>
    <message>
        <source>Every field was touched.</source>
        <translation>每一格都已触摸。</translation>
    </message>
    <message>
        <source>Checked. Faults: %1.</source>
        <translation>检查完毕。故障：%1。</translation>
    </message>
    <message>
        <source>Written for support: %1.</source>
        <translation>支持文件：%1。</translation>
    </message>
    <message>
        <source>This kiosk writes no file for support.</source>
        <translation>这台点餐机不生成支持文件。</translation>
    </message>
    <message>
        <source>That did not work. The log says why.</source>
        <translation>操作失败，原因见日志。</translation>
    </message>
    <message>
        <source>The bank refused the refund. Nothing changed.</source>
        <translation>银行拒绝退款，一切未变。</translation>
    </message>
    <message>
        <source>The card reader has not confirmed it. It is asked again by itself.</source>
        <translation>读卡器尚未确认，系统会自动再次查询。</translation>
    </message>
    <message>
        <source>The order has moved on. Look at it again.</source>
        <translation>订单已有变化，请重新查看。</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>打印机不打印。</translation>
    </message>
    <message>
        <source>Nothing can be written down now.</source>
        <translation>现在无法保存任何内容。</translation>
    </message>
    <message>
        <source>Thanx does not answer now.</source>
        <translation>Thanx 现在没有回应。</translation>
    </message>
    <message>
        <source>Thanx does not allow it here.</source>
        <translation>Thanx 不允许在此操作。</translation>
    </message>
    <message>
        <source>Thanx does not allow it with these credentials.</source>
        <translation>Thanx 不允许用此凭证操作。</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>员工已暂停</translation>
    </message>
    <message>
        <source>Closed: card reader</source>
        <translation>停业：读卡器</translation>
    </message>
    <message>
        <source>Closed: kitchen</source>
        <translation>停业：厨房</translation>
    </message>
    <message>
        <source>Closed: disk</source>
        <translation>停业：磁盘</translation>
    </message>
    <message>
        <source>Closed: clock</source>
        <translation>停业：时钟</translation>
    </message>
    <message>
        <source>Closed: resting</source>
        <translation>停业：休息</translation>
    </message>
    <message>
        <source>Closed: a payment is open</source>
        <translation>停业：有未结付款</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>这里没有订单。</translation>
    </message>
    <message>
        <source>Nobody waits to pay at the counter.</source>
        <translation>没有人等候在柜台付款。</translation>
    </message>
    <message>
        <source>Nothing here can be refunded or voided.</source>
        <translation>这里没有可退款或作废的订单。</translation>
    </message>
    <message>
        <source>Thanx has been told everything.</source>
        <translation>全部已上报 Thanx。</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有这个名称。</translation>
    </message>
    <message>
        <source>Nothing is off the menu.</source>
        <translation>没有下架的菜品。</translation>
    </message>
    <message>
        <source>The kiosk takes orders. A pause sends guests to the counter; whoever has begun may finish.</source>
        <translation>点餐机正在接单。暂停后顾客改到柜台点餐；已开始点餐的可以完成。</translation>
    </message>
    <message>
        <source>No reward can be given: there is no running campaign.</source>
        <translation>无法发放奖励：没有进行中的活动。</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>正在汇总……</translation>
    </message>
    <message>
        <source>Wipe the glass while it does not listen to touches.</source>
        <translation>趁触摸关闭时擦拭屏幕。</translation>
    </message>
    <message>
        <source>Too many tries. Wait %1 s.</source>
        <translation>尝试次数过多，请等 %1 秒。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停业</translation>
    </message>
    <message>
        <source>Wipe now. Touch is back in %1 s.</source>
        <translation>请擦拭，%1 秒后恢复触摸。</translation>
    </message>
    <message>
        <source>This bar is 100 mm long. If it is not, set the panel’s width.</source>
        <translation>这条线长 100 毫米。如果不是，请设置屏幕宽度。</translation>
    </message>
    <message>
        <source>Nothing read yet.</source>
        <translation>尚未读到。</translation>
    </message>
    <message>
        <source>Read a code of %1 characters.</source>
        <translation>读到 %1 个字符的码。</translation>
    </message>
</context>
<context>
    <name>StaffValues</name>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>Thanx</source>
        <translation>Thanx</translation>
    </message>
    <message>
        <source>Thanx: placed</source>
        <translation>Thanx：已下单</translation>
    </message>
    <message>
        <source>Thanx: billed</source>
        <translation>Thanx：已结账</translation>
    </message>
    <message>
        <source>Thanx: completed</source>
        <translation>Thanx：已完成</translation>
    </message>
    <message>
        <source>Thanx: voided</source>
        <translation>Thanx：已作废</translation>
    </message>
    <message>
        <source>Thanx: refunded</source>
        <translation>Thanx：已退款</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>小费</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>桌号</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Fine print</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>For guests</source>
        <translation>对顾客</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>小费</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Reports not sent</source>
        <translation>未上报</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>缺号</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>呼叫员工</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码口</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>触摸</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>屏幕尺寸</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
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
        <translation>菜单</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>磁盘剩余</translation>
    </message>
    <message>
        <source>Thanx address</source>
        <translation>Thanx 地址</translation>
    </message>
    <message>
        <source>Calls in 15 minutes</source>
        <translation>15 分钟内的请求</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Merchant key</source>
        <translation>商户密钥</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监督程序</translation>
    </message>
    <message>
        <source>Thanx answers</source>
        <translation>Thanx 响应</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>购物篮</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>收据打印机</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>尚未付款</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>正在付款</translation>
    </message>
    <message>
        <source>Nothing paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Has the ticket</source>
        <translation>已收单</translation>
    </message>
    <message>
        <source>Did not take the ticket</source>
        <translation>未收单</translation>
    </message>
    <message>
        <source>A guest without Thanx</source>
        <translation>顾客未用 Thanx</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Waiting to be told</source>
        <translation>待上报</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Needs the guest’s code</source>
        <translation>需要顾客的码</translation>
    </message>
    <message>
        <source>until it is back</source>
        <translation>恢复供应前</translation>
    </message>
    <message>
        <source>Pull the camera’s plug and put it back</source>
        <translation>拔下摄像头插头再插上</translation>
    </message>
    <message>
        <source>Load paper, close the cover, print a page</source>
        <translation>装纸，合上盖子，打印一页</translation>
    </message>
    <message>
        <source>Switch the card reader off and on, look at its cable</source>
        <translation>重启读卡器，检查连接线</translation>
    </message>
    <message>
        <source>Look at the kitchen’s printer and its cable</source>
        <translation>检查厨房打印机及连接线</translation>
    </message>
    <message>
        <source>Orders go on, points follow by themselves</source>
        <translation>照常点餐，积分稍后自动到账</translation>
    </message>
    <message>
        <source>Printed a page</source>
        <translation>已打印一页</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回应</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>已播放</translation>
    </message>
    <message>
        <source>Every field was touched</source>
        <translation>每一格都已触摸</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Refund, void</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Make good</source>
        <translation>补偿</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清洁</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Given back by hand</source>
        <translation>已人工退还</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>收现金</translation>
    </message>
    <message>
        <source>Card at the till</source>
        <translation>柜台刷卡</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>恢复供应</translation>
    </message>
    <message>
        <source>Pause this kiosk</source>
        <translation>暂停这台点餐机</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>用手机号</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>用邮箱</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Print a page</source>
        <translation>打印一页</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Touch grid</source>
        <translation>触摸网格</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Switch touch off for 30 s</source>
        <translation>关闭触摸 30 秒</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Write for support</source>
        <translation>生成支持文件</translation>
    </message>
    <message>
        <source>Number, time or last four</source>
        <translation>单号、时间或卡尾号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Off now</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>待退款</translation>
    </message>
    <message>
        <source>To void</source>
        <translation>待作废</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>To pay at the counter</source>
        <translation>柜台待付款</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Set aside for you</source>
        <translation>等您处理</translation>
    </message>
    <message>
        <source>Sent by themselves</source>
        <translation>自动发送</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>呼叫员工</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>这台点餐机</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已取餐</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>In kitchen</source>
        <translation>在厨房</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>正忙</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>无回应</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未检测</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>订单有误</translation>
    </message>
    <message>
        <source>Was not made</source>
        <translation>没有制作</translation>
    </message>
    <message>
        <source>Not good enough</source>
        <translation>质量不佳</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>重复下单</translation>
    </message>
    <message>
        <source>The guest left</source>
        <translation>顾客已离开</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Too many orders</source>
        <translation>订单太多</translation>
    </message>
    <message>
        <source>The kitchen is closed</source>
        <translation>厨房已关</translation>
    </message>
    <message>
        <source>Something is broken</source>
        <translation>有东西坏了</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>Until opened by hand</source>
        <translation>直到手动开放</translation>
    </message>
    <message>
        <source>Until it is back</source>
        <translation>直到恢复供应</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>已等 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩 %1 分钟</translation>
    </message>
    <message>
        <source>In open orders: %1</source>
        <translation>进行中的订单：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>少一份%1</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>多一份%1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Add %1</source>
        <translation>加上 %1</translation>
    </message>
</context>
<context>
    <name>TileStepper</name>
    <message>
        <source>One %1 more</source>
        <translation>多一份%1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>加上 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>少一份%1</translation>
    </message>
</context>
<context>
    <name>TipRow</name>
    <message>
        <source>A tip for the team?</source>
        <translation>给团队小费吗？</translation>
    </message>
    <message>
        <source>No tip</source>
        <translation>不给小费</translation>
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
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Filters cleared</source>
        <translation>已清除筛选</translation>
    </message>
    <message>
        <source>Name removed</source>
        <translation>已移除姓名</translation>
    </message>
    <message>
        <source>Table number removed</source>
        <translation>已移除桌号</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除%1</translation>
    </message>
    <message numerus="yes">
        <source>%n dish(es) removed</source>
        <translation>
            <numerusform>已移除 %n 道餐点</numerusform>
        </translation>
    </message>
    <message>
        <source>We’re coming.</source>
        <translation>马上就来。</translation>
    </message>
    <message>
        <source>Your order stays here.</source>
        <translation>您的订单会留在这里。</translation>
    </message>
    <message>
        <source>Signed in. %1.</source>
        <translation>已登录。%1。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>已登录。</translation>
    </message>
</context>
<context>
    <name>UsualAdd</name>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>UsualDialog</name>
    <message>
        <source>Your usual</source>
        <translation>您常点的</translation>
    </message>
    <message>
        <source>%1. Kept on this kiosk alone, for 90 days.</source>
        <translation>%1。只保存在这台点餐机上，90 天。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>加上 %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不用</translation>
    </message>
    <message>
        <source>Forget my usual</source>
        <translation>忘记我常点的</translation>
    </message>
</context>
<context>
    <name>UsualSwitch</name>
    <message>
        <source>Kept on this kiosk alone, for 90 days.</source>
        <translation>只保存在这台点餐机上，90 天。</translation>
    </message>
    <message>
        <source>Remember this as my usual</source>
        <translation>记为我常点的</translation>
    </message>
</context>
<context>
    <name>UsualTile</name>
    <message>
        <source>Your usual</source>
        <translation>您常点的</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>小声点</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>大声点</translation>
    </message>
</context>
</TS>
