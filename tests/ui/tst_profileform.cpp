#include "partners/profileform.h"
#include "sync/partnerprofile.h"

#include <QJsonArray>
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

/// What a person enters of a partner: what is asked for, what is wrong with it, and the profile that it makes.
class tst_ProfileForm : public QObject
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
    void saysWhereReceiptsMayGoAnyway();
    void keepsWhatItDoesNotKnow();
    void keepsTheOptionsOfAWayThatWasLeft();
    void saysWhatAShipmentWouldLack();
    void makesAProfileThatIsOne();
    void leavesAnEmptyLicenceOut();
};

void tst_ProfileForm::countsTheDigitsOfAGlnAsItIsTyped()
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

void tst_ProfileForm::namesTheRightCheckDigit()
{
    ProfileForm form;
    form.enter(text("gln"), text("0361414000015"));
    QVERIFY(fieldOf(form, WizardStep::Who, "gln").error.contains(QLatin1Char('8')));
    QVERIFY(!form.isSound(WizardStep::Who));
}

void tst_ProfileForm::wantsAnSglnOfTheSameGln()
{
    ProfileForm form;
    form.enter(text("gln"), text("0361414000018"));
    form.enter(text("sgln"), text("urn:epc:id:sgln:0361414.00001.0"));
    QVERIFY(fieldOf(form, WizardStep::Who, "sgln", true).error.isEmpty());
    form.enter(text("sgln"), text("urn:epc:id:sgln:0361414.00002.0"));
    QVERIFY(!fieldOf(form, WizardStep::Who, "sgln", true).error.isEmpty());
}

void tst_ProfileForm::asksForWhatIsNeeded()
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

void tst_ProfileForm::saysAtTheFieldWhatIsWrongWithAFolder()
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

void tst_ProfileForm::takesAPortBehindTheServersName_data()
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

void tst_ProfileForm::takesAPortBehindTheServersName()
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

void tst_ProfileForm::saysWhatIsNoNameOfAServer()
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
void tst_ProfileForm::saysWhereReceiptsMayGoAnyway()
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

void tst_ProfileForm::keepsWhatItDoesNotKnow()
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

void tst_ProfileForm::keepsTheOptionsOfAWayThatWasLeft()
{
    ProfileForm form;
    form.enter(text("route.kind"), text("sftp"));
    form.enter(text("route.host"), text("sftp.acme.example"));
    form.enter(text("route.kind"), text("folder"));
    QVERIFY(!form.route().contains(text("host")));
    form.enter(text("route.kind"), text("sftp"));
    QCOMPARE(form.route().value(text("host")).toString(), text("sftp.acme.example"));
}

void tst_ProfileForm::saysWhatAShipmentWouldLack()
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

void tst_ProfileForm::makesAProfileThatIsOne()
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

void tst_ProfileForm::leavesAnEmptyLicenceOut()
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

QTEST_GUILESS_MAIN(tst_ProfileForm)
#include "tst_profileform.moc"
