#include "common/healthlist.h"
#include "partners/fieldform.h"
#include "partners/partnersscreen.h"
#include "partners/partnerwords.h"
#include "partners/profileform.h"
#include "partners/wizardscreen.h"
#include "sync/partnerprofile.h"
#include "ui/pageprobe.h"
#include "ui/partnersamples.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using namespace packledger::partners;
using common::Tone;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

WizardField fieldOf(const ProfileForm &form, WizardStep step, const char *id, bool showsErrors = false)
{
    for (const WizardField &field : form.fields(step, true, showsErrors)) {
        if (field.id == text(id))
            return field;
    }
    return {};
}

} // namespace

/// What a person enters of a partner, and the two pages that show it.
class tst_Partners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheDigitsOfAGlnAsItIsTyped();
    void namesTheRightCheckDigit();
    void wantsAnSglnOfTheSameGln();
    void asksForWhatIsNeeded();
    void saysAtTheFieldWhatIsWrongWithAFolder();
    void takesAPortBehindTheServersName_data();
    void takesAPortBehindTheServersName();
    void saysWhatIsNoNameOfAServer();
    void isRedWhereADocumentOfTheirsWasRefused();
    void saysWhereReceiptsMayGoAnyway();
    void keepsWhatItDoesNotKnow();
    void keepsTheOptionsOfAWayThatWasLeft();
    void saysWhatAShipmentWouldLack();
    void makesAProfileThatIsOne();
    void leavesAnEmptyLicenceOut();
    void opensThePartnerThatIsChosen();
    void keepsTheMarkOnThePartnerItTellsOf();
    void forgetsASecretOnceItIsTold();
    void keepsTheKeyboardWhereAChoiceBringsOtherFields();
    void goesFromFieldToFieldByTab();
    void goesBackToTheFieldThatAFileWasChosenFor();
    void showsWhatIsWrong();
    void goesOnByOneKey();
    void isLargeEnoughForAGlove();
};

void tst_Partners::countsTheDigitsOfAGlnAsItIsTyped()
{
    ProfileForm form;
    form.enter(text("gln"), text("036141400"));
    const WizardField typing = fieldOf(form, WizardStep::Who, "gln");
    QVERIFY(typing.error.isEmpty());
    QVERIFY(typing.note.contains(QLatin1Char('9')));
    form.enter(text("gln"), text("0361414000018"));
    QCOMPARE(fieldOf(form, WizardStep::Who, "gln").noteTone, Tone::Accepted);
    form.enter(text("gln"), text("03614140000181"));
    QVERIFY(!fieldOf(form, WizardStep::Who, "gln").error.isEmpty());
    form.enter(text("gln"), text("O361414000018"));
    QVERIFY(!fieldOf(form, WizardStep::Who, "gln").error.isEmpty());
}

void tst_Partners::namesTheRightCheckDigit()
{
    ProfileForm form;
    form.enter(text("gln"), text("0361414000015"));
    QVERIFY(fieldOf(form, WizardStep::Who, "gln").error.contains(QLatin1Char('8')));
    QVERIFY(!form.isSound(WizardStep::Who));
}

void tst_Partners::wantsAnSglnOfTheSameGln()
{
    ProfileForm form;
    form.enter(text("gln"), text("0361414000018"));
    form.enter(text("sgln"), text("urn:epc:id:sgln:0361414.00001.0"));
    QVERIFY(fieldOf(form, WizardStep::Who, "sgln", true).error.isEmpty());
    form.enter(text("sgln"), text("urn:epc:id:sgln:0361414.00002.0"));
    QVERIFY(!fieldOf(form, WizardStep::Who, "sgln", true).error.isEmpty());
}

void tst_Partners::asksForWhatIsNeeded()
{
    ProfileForm form;
    QVERIFY(fieldOf(form, WizardStep::Who, "title").error.isEmpty()); // nobody is scolded before
    QVERIFY(!fieldOf(form, WizardStep::Who, "title", true).error.isEmpty());
    QVERIFY(form.isSound(WizardStep::Documents));
    form.enter(text("route.kind"), text("sftp"));
    QVERIFY(!form.isSound(WizardStep::Connection));
    QVERIFY(!fieldOf(form, WizardStep::Connection, "route.host", true).error.isEmpty());
    form.enter(text("route.kind"), QString());
    QVERIFY(form.isSound(WizardStep::Connection));
    form.enter(text("acknowledge_minutes"), text("soon"));
    QVERIFY(!form.isSound(WizardStep::Documents));
}

void tst_Partners::saysAtTheFieldWhatIsWrongWithAFolder()
{
    ProfileForm form;
    form.enter(text("route.kind"), text("folder"));
    QVERIFY(fieldOf(form, WizardStep::Connection, "route.out").error.isEmpty()); // nobody is scolded before
    QVERIFY(!fieldOf(form, WizardStep::Connection, "route.out", true).error.isEmpty());
    QVERIFY(!form.isSound(WizardStep::Connection));
    form.enter(text("route.in"), text("from/acme"));
    QVERIFY(fieldOf(form, WizardStep::Connection, "route.out", true).error.isEmpty()); // they only send
    QVERIFY(!fieldOf(form, WizardStep::Connection, "route.in", true).error.isEmpty());
    form.enter(text("route.in"), text("/srv/acme"));
    QVERIFY(form.isSound(WizardStep::Connection));
    form.enter(text("route.out"), text("/srv/acme"));
    QVERIFY(!fieldOf(form, WizardStep::Connection, "route.in", true).error.isEmpty());
}

void tst_Partners::takesAPortBehindTheServersName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");

    QTest::newRow("the name alone") << text("sftp.acme.example") << text("sftp.acme.example") << 0;
    QTest::newRow("a port behind it") << text(" sftp.acme.example:2222 ") << text("sftp.acme.example") << 2222;
    QTest::newRow("as an address") << text("sftp://sftp.acme.example:2222/") << text("sftp.acme.example") << 2222;
    QTest::newRow("IPv6") << text("2001:db8::7") << text("2001:db8::7") << 0;
    QTest::newRow("IPv6 with a port") << text("[2001:db8::7]:2222") << text("2001:db8::7") << 2222;
}

void tst_Partners::takesAPortBehindTheServersName()
{
    QFETCH(const QString, typed);
    ProfileForm form;
    form.enter(text("route.kind"), text("sftp"));
    form.enter(text("route.host"), typed);
    const QJsonObject route = form.json().value(text("route")).toObject();
    QTEST(route.value(text("host")).toString(), "host");
    QTEST(route.value(text("port")).toInt(), "port");
    const WizardField field = fieldOf(form, WizardStep::Connection, "route.host", true);
    QVERIFY2(field.error.isEmpty(), qPrintable(field.error));
    QCOMPARE(field.note.contains(text("2222")), route.contains(text("port")));
    QCOMPARE(field.value, typed); // nobody's typing is changed under the hands
}

void tst_Partners::saysWhatIsNoNameOfAServer()
{
    ProfileForm form;
    form.enter(text("route.kind"), text("sftp"));
    for (const char *typed : { "me@sftp.acme.example", "sftp.acme.example/in", "sftp.acme.example:70000" }) {
        form.enter(text("route.host"), text(typed));
        QVERIFY2(!fieldOf(form, WizardStep::Connection, "route.host", true).error.isEmpty(), typed);
    }
    form.enter(text("route.host"), text("sftp.acme.example:2222"));
    form.enter(text("route.port"), text("22"));
    QVERIFY(!fieldOf(form, WizardStep::Connection, "route.host", true).error.isEmpty());
    form.enter(text("route.port"), text("2222"));
    QVERIFY(fieldOf(form, WizardStep::Connection, "route.host", true).error.isEmpty());
}

/// The host of their address needs no entering; a gateway does.
void tst_Partners::saysWhereReceiptsMayGoAnyway()
{
    ProfileForm form;
    form.enter(text("route.kind"), text("as2"));
    QVERIFY(fieldOf(form, WizardStep::Connection, "route.receipt_hosts").note.isEmpty());
    form.enter(text("route.url"), text("https://as2.acme.example/in"));
    QVERIFY(fieldOf(form, WizardStep::Connection, "route.receipt_hosts").note.contains(text("as2.acme.example")));
    form.enter(text("route.receipt_hosts"), text("mdn.acme.example, 10.0.0.7"));
    QCOMPARE(form.route().value(text("receipt_hosts")).toArray().size(), 2);
    form.enter(text("route.receipt_hosts"), {});
    QVERIFY(!form.route().contains(text("receipt_hosts")));
}

void tst_Partners::isRedWhereADocumentOfTheirsWasRefused()
{
    sync::PartnerProfile partner;
    partner.name = "acme";
    partner.route.kind = "folder";
    PartnerExchange exchange;
    exchange.route.goodMs = 1'000;
    const Now now { 60'000, 0 };
    QCOMPARE(partnerLine(partner, exchange, {}, now).tone, common::Tone::Accepted);
    exchange.arrivalsRefused = 1;
    QCOMPARE(partnerLine(partner, exchange, {}, now).tone, common::Tone::Stop);
    const std::vector<common::HealthLine> lines = partnerFacts(partner, exchange, {}, now).exchange;
    QVERIFY(std::any_of(
        lines.begin(), lines.end(), [](const common::HealthLine &line) { return line.tone == common::Tone::Stop; }));
}

void tst_Partners::keepsWhatItDoesNotKnow()
{
    QJsonObject route { { text("kind"), text("https") }, { text("url"), text("https://a.example") },
        { text("timeout_s"), 44 }, { text("crl"), text("/etc/crl.pem") } };
    sync::PartnerProfile profile;
    profile.name = "acme";
    QJsonObject json = sync::toJson(profile);
    json.insert(text("route"), route);
    ProfileForm form(json);
    form.enter(text("route.url"), text("https://b.example"));
    QCOMPARE(form.route().value(text("timeout_s")).toInt(), 44);
    QCOMPARE(form.route().value(text("crl")).toString(), text("/etc/crl.pem"));
    QCOMPARE(form.route().value(text("url")).toString(), text("https://b.example"));
    form.enter(text("name"), text("other"));
    QCOMPARE(form.name(), QByteArray("acme")); // the key stays
}

void tst_Partners::keepsTheOptionsOfAWayThatWasLeft()
{
    ProfileForm form;
    form.enter(text("route.kind"), text("sftp"));
    form.enter(text("route.host"), text("sftp.acme.example"));
    form.enter(text("route.kind"), text("folder"));
    QVERIFY(!form.route().contains(text("host")));
    form.enter(text("route.kind"), text("sftp"));
    QCOMPARE(form.route().value(text("host")).toString(), text("sftp.acme.example"));
}

void tst_Partners::saysWhatAShipmentWouldLack()
{
    ProfileForm form;
    QVERIFY(form.lacksAddress());
    for (const char *field : { "address.street", "address.city", "address.state" })
        form.enter(text(field), text("somewhere"));
    QVERIFY(form.lacksAddress());
    form.enter(text("address.postal_code"), text("46401"));
    QVERIFY(!form.lacksAddress());
    form.enter(text("address.postal_code"), {});
    form.enter(text("address.country"), text("DE")); // no transaction information is asked for there
    QVERIFY(!form.lacksAddress());
    form.enter(text("address.country"), text("US"));
    QVERIFY(form.lacksAddress());
    form.toggle(text("roles"), text("supplier"));
    QVERIFY(!form.lacksAddress());
}

void tst_Partners::makesAProfileThatIsOne()
{
    ProfileForm form;
    form.enter(text("title"), text("ACME"));
    form.enter(text("name"), text("acme"));
    form.enter(text("gln"), text("0361414000018"));
    form.toggle(text("roles"), text("customer"));
    form.toggle(text("roles"), text("supplier"));
    form.toggle(text("roles"), text("supplier"));
    form.enter(text("documents.form"), text("epcis-2.0-json"));
    form.enter(text("documents.most_events"), text("500"));
    form.enter(text("ordered"), text("true"));
    form.enter(text("route.kind"), text("https"));
    form.enter(text("route.binding"), text("post"));
    form.enter(text("route.url"), text("https://a.example/in"));
    form.enter(text("route.expect"), text("200, 202"));
    form.enter(text("route.headers"), text("x-api-key: secret:acme-api; x-site: 7"));
    form.setSecret(text("route.token"), "acme-token");
    const Result<sync::PartnerProfile> profile = sync::partnerFromJson(form.json());
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().where.path));
    QCOMPARE(profile->roles, QByteArrayList { "customer" });
    QCOMPARE(profile->form, sync::EpcisForm::Json20);
    QCOMPARE(profile->mostEvents, 500);
    QVERIFY(profile->isOrdered);
    QVERIFY(!profile->isLive);
    const QJsonObject &options = profile->route.options;
    QCOMPARE(options.value(text("expect")).toArray().size(), 2);
    QCOMPARE(options.value(text("expect")).toArray().at(1).toInt(), 202);
    QCOMPARE(options.value(text("headers"))[text("x-api-key")].toString(), text("secret:acme-api"));
    QCOMPARE(options.value(text("token")).toString(), text("secret:acme-token"));
}

void tst_Partners::leavesAnEmptyLicenceOut()
{
    ProfileForm form;
    form.addLicence();
    form.addLicence();
    form.enter(text("licences.0.authority"), text("FL"));
    QVERIFY(!form.isSound(WizardStep::Licences)); // a number is missing
    form.enter(text("licences.0.number"), text("22:1"));
    form.enter(text("licences.0.expires"), text("30.06.2028"));
    QVERIFY(form.isSound(WizardStep::Licences));
    const QJsonArray licences = form.json().value(text("licences")).toArray();
    QCOMPARE(licences.size(), 1);
    QCOMPARE(licences.at(0)[text("expires")].toString(), text("2028-06-30"));
    form.enter(text("licences.0.expires"), text("some day"));
    QVERIFY(!form.isSound(WizardStep::Licences));
}

void tst_Partners::opensThePartnerThatIsChosen()
{
    auto *screen = new PartnersScreen;
    test::PageProbe probe(screen);
    QSignalSpy opened(screen, &PartnersScreen::partnerOpened);
    probe.press(Qt::Key_F12);
    QCOMPARE(opened.size(), 0); // there is none
    QVERIFY(probe.says(text("F5")));
    screen->render(test::samplePartners());
    probe.press(Qt::Key_F12);
    QCOMPARE(opened.size(), 1);
    QSignalSpy added(screen, &PartnersScreen::addRequested);
    probe.press(Qt::Key_F5);
    QCOMPARE(added.size(), 1);
    screen->addPageKey(Qt::Key_F6, text("Exchange"), {});
    QVERIFY(screen->trigger(Qt::Key_F6));
}

void tst_Partners::keepsTheMarkOnThePartnerItTellsOf()
{
    auto *screen = new PartnersScreen;
    test::PageProbe probe(screen);
    PartnersState state = test::samplePartners();
    screen->render(state);
    QSignalSpy opened(screen, &PartnersScreen::partnerOpened);
    state.chosen.name = state.partners.front().name;
    PartnerLine first = state.partners.front();
    first.name = text("aaa");
    state.partners.insert(state.partners.begin(), first);
    screen->render(state);
    probe.press(Qt::Key_F12);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), state.chosen.name);
}

void tst_Partners::forgetsASecretOnceItIsTold()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    screen->render(test::samplePartnerStep(WizardStep::Connection));
    QSignalSpy told(screen, &WizardScreen::secretEntered);
    auto *edit = screen->findChild<QLineEdit *>(text("route.password"));
    QVERIFY(edit);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->setFocus();
    QTest::keyClicks(edit, text("canary-word"));
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(1).toString(), text("canary-word"));
    QVERIFY(edit->text().isEmpty());
}

void tst_Partners::keepsTheKeyboardWhereAChoiceBringsOtherFields()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    WizardState state = test::samplePartnerStep(WizardStep::Connection);
    screen->render(state);
    const auto chosen = [&] {
        for (QAbstractButton *button :
            screen->findChild<QWidget *>(text("route.kind"))->findChildren<QAbstractButton *>()) {
            if (button->isChecked())
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    QVERIFY(chosen());
    chosen()->setFocus();
    state.fields.resize(2);
    screen->render(state);
    QVERIFY(chosen()->hasFocus());
}

void tst_Partners::goesFromFieldToFieldByTab()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    screen->render(test::samplePartnerStep(WizardStep::Who));
    const WizardState state = test::samplePartnerStep(WizardStep::Connection);
    screen->render(state);
    const auto isIn = [&](const WizardField &field, const QWidget *widget) {
        for (; widget != nullptr; widget = widget->parentWidget()) {
            if (widget->objectName() == field.id)
                return true;
        }
        return false;
    };
    QCOMPARE(state.fields.front().kind, WizardField::Kind::Choice);
    const QWidget *at = screen->findChild<QWidget *>(state.fields.front().id)->findChild<QAbstractButton *>();
    QVERIFY(at);
    // From each field forward to the next one, whatever stands within a field.
    for (std::size_t field = 0; field + 1 < state.fields.size(); ++field) {
        int steps = 0;
        do {
            at = at->nextInFocusChain();
            QVERIFY2(++steps < 100, qPrintable(state.fields[field].id));
        } while (isIn(state.fields[field], at) || (at->focusPolicy() & Qt::TabFocus) != Qt::TabFocus);
        QVERIFY2(isIn(state.fields[field + 1], at), qPrintable(state.fields[field + 1].id));
    }
}

void tst_Partners::goesBackToTheFieldThatAFileWasChosenFor()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    WizardState state = test::samplePartnerStep(WizardStep::Connection);
    state.fields.push_back({});
    state.fields.back().id = text("route.identity");
    state.fields.back().kind = WizardField::Kind::SecretFile;
    screen->render(state);
    auto *button = screen->findChild<QAbstractButton *>(text("route.identity"));
    QVERIFY(button);
    button->click();
    state.pickTitle = text("Our certificate with its key");
    screen->render(state);
    state.pickTitle.clear();
    screen->render(state);
    QVERIFY(button->hasFocus());
}

void tst_Partners::showsWhatIsWrong()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    const auto isInView = [&](QWidget *widget) {
        const QScrollArea *area = nullptr;
        for (QWidget *each = widget; area == nullptr; each = each->parentWidget())
            area = qobject_cast<QScrollArea *>(each);
        const QRect place(widget->mapTo(area->viewport(), QPoint()), widget->size());
        return area->viewport()->rect().intersects(place);
    };
    WizardState state = test::samplePartnerStep(WizardStep::Connection);
    for (int i = 0; i < 12; ++i) {
        WizardField more = state.fields.back();
        more.kind = WizardField::Kind::Text;
        more.id = text("more.%1").arg(i);
        state.fields.push_back(more);
    }
    screen->render(state);
    auto *last = screen->findChild<QLineEdit *>(text("more.11"));
    QVERIFY(last);
    QTRY_VERIFY(!isInView(last));
    // What could not be kept stands beneath the form, wherever one was in it.
    probe.press(Qt::Key_F12);
    WizardState failed = state;
    failed.lines = { { Tone::Stop, text("The keychain did not do it."), {} } };
    screen->render(failed);
    QTRY_VERIFY(isInView(screen->findChild<common::HealthList *>(text("lines"))));
    // The keyboard goes to the first field that is wrong.
    probe.press(Qt::Key_F12);
    WizardState wrong = state;
    wrong.fields.at(wrong.fields.size() - 4).error = text("This is needed.");
    screen->render(wrong);
    auto *faulty = screen->findChild<QLineEdit *>(text("more.8"));
    QVERIFY(faulty->hasFocus());
    QTRY_VERIFY(isInView(faulty));
    // Who goes on typing is left in peace.
    last->setFocus();
    screen->render(wrong);
    QVERIFY(last->hasFocus());
}

void tst_Partners::goesOnByOneKey()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    screen->render(test::samplePartnerStep(WizardStep::Who));
    QSignalSpy next(screen, &WizardScreen::nextRequested);
    QSignalSpy previous(screen, &WizardScreen::previousRequested);
    QSignalSpy back(screen, &WizardScreen::backRequested);
    probe.press(Qt::Key_F12);
    probe.press(Qt::Key_F3);
    QCOMPARE(next.size(), 1);
    QCOMPARE(previous.size(), 0); // it is the first
    screen->render(test::samplePartnerStep(WizardStep::Trial));
    probe.press(Qt::Key_F3);
    QCOMPARE(previous.size(), 1);
    // Esc leaves the choice of a file before the page.
    WizardState picking = test::samplePartnerStep(WizardStep::Trial);
    picking.pickTitle = text("A document");
    screen->render(picking);
    QSignalSpy cancelled(screen, &WizardScreen::pickCancelled);
    probe.press(Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(back.size(), 0);
    screen->render(test::samplePartnerStep(WizardStep::Trial));
    probe.press(Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void tst_Partners::isLargeEnoughForAGlove()
{
    auto *screen = new WizardScreen;
    test::PageProbe probe(screen);
    for (int step = 0; step < wizardStepCount; ++step) {
        screen->render(test::samplePartnerStep(WizardStep(step)));
        QCoreApplication::processEvents();
        const QStringList small = probe.tooSmall();
        QVERIFY2(small.isEmpty(), qPrintable(small.join(QLatin1Char('\n'))));
    }
}

QTEST_MAIN(tst_Partners)
#include "tst_partners.moc"
