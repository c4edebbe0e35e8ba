#include "access/accesserrors.h"
#include "ledger/exchangestores.h"
#include "support/acme.h"
#include "support/documentschemas.h"
#include "support/testsite.h"
#include "trials/golive.h"
#include "trials/samplereading.h"
#include "trials/trialerrors.h"
#include "workflow/documentimport.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::trials;
using ledger::OutboxState;

/// Test documents of a partner before it goes live, and documents of theirs that are only read.
class tst_Trial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<TestSite>(m_clock);
        tell(*m_site, partner());
    }
    void cleanup() { m_site.reset(); }

    void makesDocumentsThatAPartnerTakes_data();
    void makesDocumentsThatAPartnerTakes();
    void touchesNothingOfTheLedger();
    void marksTheShipNoticeAsATest();
    void takesAProductOfTheSite();
    void goesLiveOnlyWhenAllIsAcknowledged();
    void goesLiveByOverrideWithAReason();
    void countsNoMoreOnceTheProfileChanged();
    void makesNewNumbersEachTime();
    void asksNothingOfASupplier();
    void isPausedAndStaysTried();
    void readsADocumentOfTheirsWithoutTakingIt();
    void namesADocumentOfSomebodyElse();
    void saysWhyADocumentCannotBeRead();

private:
    static sync::PartnerProfile partner()
    {
        sync::PartnerProfile profile = acme();
        profile.isLive = false;
        profile.route.options = { { QStringLiteral("out"), QStringLiteral("/nowhere") } };
        return profile;
    }
    static void tell(TestSite &site, const sync::PartnerProfile &profile)
    {
        if (!setPartner(site.ledger(), profile))
            qFatal("partner");
    }
    TrialState start(const QByteArray &gtin = {})
    {
        const Result<TrialState> started = startTrial(m_site->site(), ana(), "acme", gtin);
        if (!started)
            qFatal("%s %s", started.error().code.name().data(), qPrintable(started.error().detail));
        return *started;
    }
    TrialState state()
    {
        return *m_site->ledger().read([](ledger::View &view) { return trialOf(view, "acme"); });
    }
    Result<void> live(const QString &reason = {}, const access::Session &person = ana())
    {
        return m_site->ledger().write(
            [&](ledger::WriteTransaction &transaction) { return goLive(transaction, person, "acme", reason); });
    }
    bool isLive()
    {
        return m_site->ledger().read([](ledger::View &view) { return sync::partnerNamed(view, "acme"); })->isLive;
    }
    void answer(const TrialRow &document, const char *act = "outbox.acknowledged")
    {
        (void)m_site->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct(act, QJsonObject { { QStringLiteral("outbox"), document.row.id.value } });
            return {};
        });
    }
    QByteArray bytesOf(TestSite &site, const TrialRow &document)
    {
        QByteArray bytes;
        (void)site.ledger().read([&](ledger::View &view) -> Result<void> {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            return view.documents().restoreBytes(document.row.sha256, buffer);
        });
        return bytes;
    }
    QString written(const char *name, const QByteArray &bytes)
    {
        QFile file(m_site->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", name);
        return file.fileName();
    }
    /// The acts of this name in the journal, oldest first.
    std::vector<QJsonObject> acts(const QByteArray &name)
    {
        std::vector<QJsonObject> found;
        (void)m_site->ledger().read([&](ledger::View &view) -> Result<void> {
            for (qint64 seq = 1;; ++seq) {
                const std::optional<ledger::JournalEntry> entry = view.journal().entry(seq);
                if (!entry)
                    return {};
                if (entry->head.act == name)
                    found.push_back(QJsonDocument::fromJson(entry->body).object());
            }
        });
        return found;
    }
    static access::Session ana() { return access::Session::forOperator("ana"); }

    FakeClock m_clock;
    std::unique_ptr<TestSite> m_site;
};

void tst_Trial::makesDocumentsThatAPartnerTakes_data()
{
    QTest::addColumn<sync::EpcisForm>("form");
    QTest::addColumn<sync::Guideline>("guideline");
    QTest::newRow("EPCIS 1.2, R1.3") << sync::EpcisForm::Xml12 << sync::Guideline::R13;
    QTest::newRow("EPCIS 1.2, R1.2") << sync::EpcisForm::Xml12 << sync::Guideline::R12;
    QTest::newRow("EPCIS 2.0 XML") << sync::EpcisForm::Xml20 << sync::Guideline::R13;
    QTest::newRow("JSON-LD") << sync::EpcisForm::Json20 << sync::Guideline::R13;
}

void tst_Trial::makesDocumentsThatAPartnerTakes()
{
    QFETCH(sync::EpcisForm, form);
    QFETCH(sync::Guideline, guideline);
    sync::PartnerProfile profile = partner();
    profile.form = form;
    profile.guideline = guideline;
    tell(*m_site, profile);
    const TrialState trial = start();
    QCOMPARE(trial.documents.size(), 3);
    QVERIFY(!trial.isPassed());
    TestSite theirs(m_clock, "0361414000018");
    const qint64 items[] = { 1, 9, 1 };
    for (std::size_t i = 0; i < trial.documents.size(); ++i) {
        const TrialRow &document = trial.documents[i];
        QCOMPARE(document.what, TrialCase(i));
        QVERIFY(document.row.isTest);
        QVERIFY(document.row.fileName.startsWith(QStringLiteral("TEST_")));
        const QByteArray bytes = bytesOf(*m_site, document);
        QVERIFY(bytes.contains("TEST"));
        if (canValidate())
            QCOMPARE(validationErrors(bytes, form, m_site->path("valid")), QString());
        const Result<workflow::ImportOutcome> taken
            = workflow::importDocument(theirs.site(), written("document", bytes));
        QVERIFY2(taken, taken ? "" : taken.error().code.name().data());
        QCOMPARE(taken->items, items[i]);
        for (const Finding &finding : taken->warnings)
            QVERIFY2(finding.severity != Severity::Error, qPrintable(QString(finding.code.name()) + finding.detail));
    }
}

void tst_Trial::touchesNothingOfTheLedger()
{
    start();
    const qint64 items = *m_site->ledger().read(
        [](ledger::View &view) -> Result<qint64> { return view.database().integer("SELECT COUNT(*) FROM item"); });
    QCOMPARE(items, 0);
    QVERIFY(acts("event").empty());
    const ledger::LedgerCheck check = m_site->check();
    QVERIFY(check.isGood());
}

void tst_Trial::marksTheShipNoticeAsATest()
{
    sync::PartnerProfile profile = partner();
    profile.sendsShipNotice = true;
    profile.x12Qualifier = "ZZ";
    profile.x12Id = "ACMEEDI";
    tell(*m_site, profile);
    start();
    const TrialState trial = start(); // numbers go on where the first set ended
    int notices = 0;
    for (const TrialRow &document : trial.documents) {
        if (document.row.kind != "x12-856")
            continue;
        ++notices;
        const QByteArray bytes = bytesOf(*m_site, document);
        const QByteArrayList isa = bytes.left(106).split(bytes.at(3));
        QCOMPARE(isa.at(15), QByteArray("T"));
        // A 997 names its document by this number.
        QCOMPARE(isa.at(13).toLongLong(), document.row.id.value);
    }
    QCOMPARE(notices, 3);
}

void tst_Trial::takesAProductOfTheSite()
{
    QCOMPARE(startTrial(m_site->site(), ana(), "acme", "00361414000018").error().code, trials::codes::noProduct);
    (void)m_site->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        ledger::Product product = exampleProduct();
        product.gtin = "00361414567894";
        product.name = QStringLiteral("Syntheticillin");
        transaction.appendAct("product.set", ledger::MasterDataStore::toJson(product));
        return {};
    });
    const QByteArray bytes = bytesOf(*m_site, start("00361414567894").documents.front());
    QVERIFY(bytes.contains("Syntheticillin"));
    QVERIFY(bytes.contains(".TEST"));
}

void tst_Trial::goesLiveOnlyWhenAllIsAcknowledged()
{
    const Result<void> early = live();
    QCOMPARE(early.error().code, trials::codes::notPassed);
    const TrialState trial = start();
    answer(trial.documents[0]);
    answer(trial.documents[1], "outbox.delivered");
    answer(trial.documents[2], "outbox.refused");
    QVERIFY(state().isRefused());
    const Result<void> half = live();
    QCOMPARE(half.error().code, trials::codes::notPassed);
    QVERIFY(half.error().detail.contains(titleOf(TrialCase::Pallet)));
    QVERIFY(half.error().detail.contains(titleOf(TrialCase::Void)));
    QVERIFY(!half.error().detail.contains(titleOf(TrialCase::Pack)));
    QVERIFY(!isLive());

    answer(trial.documents[1]);
    answer(trial.documents[2]);
    QVERIFY(state().isPassed());
    QVERIFY(live());
    QVERIFY(isLive());
    QVERIFY(live()); // it is, already
    QCOMPARE(acts("partner.live").size(), 1);
    QVERIFY(m_site->check().isGood());
}

void tst_Trial::goesLiveByOverrideWithAReason()
{
    const access::Session clerk("bo", QStringLiteral("Bo"), { access::Permission::ManagePartners });
    QCOMPARE(live(QStringLiteral("they are slow"), clerk).error().code, packledger::codes::notPermitted);
    QCOMPARE(live(QStringLiteral(" ")).error().code, trials::codes::notPassed);
    const access::Session nobody("eve", QStringLiteral("Eve"), { access::Permission::Receive });
    QCOMPARE(live({}, nobody).error().code, packledger::codes::notPermitted);
    QVERIFY(live(QStringLiteral("tried with their provider")));
    QVERIFY(isLive());
    const QJsonObject act = acts("partner.live").front();
    QCOMPARE(act.value(QStringLiteral("override")).toString(), QStringLiteral("tried with their provider"));
    QVERIFY(!act.value(QStringLiteral("missing")).toArray().isEmpty());
}

void tst_Trial::countsNoMoreOnceTheProfileChanged()
{
    for (const TrialRow &document : start().documents)
        answer(document);
    sync::PartnerProfile profile = partner();
    profile.title = QStringLiteral("Another name");
    profile.licences = { { "KY", "1", QDate(2030, 1, 1) } };
    tell(*m_site, profile);
    QVERIFY(state().isPassed());
    profile.form = sync::EpcisForm::Json20;
    tell(*m_site, profile);
    QVERIFY(state().isStale);
    QVERIFY(!state().isPassed());
    QCOMPARE(live().error().code, trials::codes::notPassed);
}

void tst_Trial::makesNewNumbersEachTime()
{
    const TrialState first = start();
    m_clock.advance(1'000);
    const TrialState second = start();
    QVERIFY(bytesOf(*m_site, first.documents[0]) != bytesOf(*m_site, second.documents[0]));
    QVERIFY(first.documents[0].row.fileName != second.documents[0].row.fileName);
    QCOMPARE(state().documents[0].row.id, second.documents[0].row.id);
    // What the first set still had on the way goes no more.
    const auto before = *m_site->ledger().read([&](ledger::View &view) -> Result<ledger::OutboxRow> {
        return *view.exchange().outbox.find(first.documents[0].row.id);
    });
    QCOMPARE(before.state, OutboxState::Resolved);
}

void tst_Trial::asksNothingOfASupplier()
{
    sync::PartnerProfile profile = partner();
    profile.roles = { "supplier" };
    tell(*m_site, profile);
    QVERIFY(!state().isNeeded);
    QCOMPARE(startTrial(m_site->site(), ana(), "acme").error().code, trials::codes::notACustomer);
    QVERIFY(live());
    QVERIFY(isLive());
}

void tst_Trial::isPausedAndStaysTried()
{
    for (const TrialRow &document : start().documents)
        answer(document);
    QVERIFY(live());
    QVERIFY(m_site->ledger().write([](ledger::WriteTransaction &transaction) {
        return pause(transaction, ana(), "acme", QStringLiteral("their server moves"));
    }));
    QVERIFY(!isLive());
    QVERIFY(live());
    QVERIFY(isLive());
}

void tst_Trial::readsADocumentOfTheirsWithoutTakingIt()
{
    TestSite theirs(m_clock, "0361414000018");
    sync::PartnerProfile us = acme("us");
    us.gln = "0399999000017";
    tell(theirs, us);
    const Result<TrialState> sent = startTrial(theirs.site(), ana(), "us");
    QVERIFY(sent);
    const QString file = written("theirs.xml", bytesOf(theirs, sent->documents[1]));
    const Result<SampleReading> reading = readSample(m_site->site(), ana(), "acme", file);
    QVERIFY(reading);
    QVERIFY2(reading->sample.isClean, reading->findings.empty() ? "" : reading->findings.front().code.name().data());
    QCOMPARE(reading->sample.items, 9);
    QCOMPARE(reading->sample.shipments, 1);
    QVERIFY(state().sample->isClean);
    QCOMPARE(state().sample->file, QStringLiteral("theirs.xml"));
    const qint64 items = *m_site->ledger().read(
        [](ledger::View &view) -> Result<qint64> { return view.database().integer("SELECT COUNT(*) FROM item"); });
    QCOMPARE(items, 0);
    QVERIFY(m_site->check().isGood());
}

void tst_Trial::namesADocumentOfSomebodyElse()
{
    // One of our own: neither from them nor for us.
    const QString file = written("ours.xml", bytesOf(*m_site, start().documents[0]));
    const Result<SampleReading> reading = readSample(m_site->site(), ana(), "acme", file);
    QVERIFY(reading);
    QVERIFY(!reading->sample.isClean);
    const auto has = [&](ErrorCode code) {
        return std::any_of(reading->findings.begin(), reading->findings.end(),
            [&](const Finding &finding) { return finding.code == code; });
    };
    QVERIFY(has(trials::codes::otherSender));
    QVERIFY(has(trials::codes::otherReceiver));
}

void tst_Trial::saysWhyADocumentCannotBeRead()
{
    const Result<SampleReading> broken
        = readSample(m_site->site(), ana(), "acme", written("broken.xml", "<?xml version=\"1.0\"?><epcis>"));
    QVERIFY(broken);
    QVERIFY(!broken->sample.isClean);
    QVERIFY(!broken->sample.code.isEmpty());
    QVERIFY(!summaryOf(*state().sample).isEmpty());
    QVERIFY(!readSample(m_site->site(), ana(), "acme", m_site->path("none.xml")));
}

QTEST_GUILESS_MAIN(tst_Trial)
#include "tst_trial.moc"
