#include "core/endpoint/endpointbench.h"
#include "core/transport/as2reading.h"
#include "endpoint/as2house.h"
#include "support/exchangedesk.h"
#include "support/rememberedsecrets.h"
#include "transport/as2errors.h"
#include "transport/as2transport.h"
#include "transport/mdn.h"

#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::transport;
using ledger::InboxState;
using ledger::OutboxState;

namespace {

/// A receipt of this end for a document of ours.
MimePart receiptFor(const sync::Parcel &parcel, const As2Ends &ends, Mdn::Outcome outcome)
{
    const As2Message message = *packMessage(parcel, ends.ours, as2Now);
    Mdn mdn { .outcome = outcome, .originalMessageId = headerValue(message.headers, "Message-ID") };
    if (outcome == Mdn::Outcome::Error)
        mdn.modifier = "authentication-failed";
    else
        mdn.mic = message.mic;
    MimePart receipt = *packReceipt(mdn, ends.theirs, Digest::Sha256, as2Now);
    receipt.headers.insert(receipt.headers.begin(),
        { { "AS2-From", ends.theirs.ourId }, { "AS2-To", quotedName(ends.ours.ourId) },
            { "Message-ID", "<receipt@partner>" } });
    return receipt;
}

} // namespace

/// AS2 at the door of a real site: what its inbox keeps, what receipts do to its outbox and when.
class tst_As2House : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keepsOtherBytesUnderAUsedIdentityForAPerson();
    void believesAReceiptThatIsQuickerThanTheAnswer_data();
    void believesAReceiptThatIsQuickerThanTheAnswer();
    void believesALateReceipt_data();
    void believesALateReceipt();
    void tellsNoRetryOfWhatItsReceiptEnded();
    void countsAReceiptOnce();
    void believesNoReceiptForWhatNeverLeft();
    void believesNoReceiptOfAnotherPartner();
    void tellsApartProfilesUnderTheSameNames();
    void keepsForTheProfileWhoseCertificateSigned();
    void changesOverWithThePartner();
    void readsWhereReceiptsMayGo_data();
    void readsWhereReceiptsMayGo();

private:
    void setPartner(
        const QByteArray &name, const As2Ends &ends, const As2Keys &keys, const QJsonValue &receiptHosts = {});
    [[nodiscard]] As2Answer post(const MimePart &request)
    {
        return receive(request, endpoint::as2BooksOf(m_desk->site.site(), m_secrets), as2Now);
    }
    /// A message of the partner's under this identity.
    [[nodiscard]] Mdn::Outcome postMessage(const QByteArray &bytes)
    {
        const As2Message message = *packMessage(
            { "same-identity", QStringLiteral("ship.xml"), "application/xml", bytes }, m_ends.theirs, as2Now);
        const As2Answer answer = post(asRequest(message));
        const Result<As2Content> content = unpack({ answer.headers, answer.body }, m_ends.theirs, as2Now);
        return readReceipt(*content)->outcome;
    }
    [[nodiscard]] sync::Parcel parcel()
    {
        return { "5f0c9e0a", QStringLiteral("5f0c9e0a.xml"), "application/xml", "content5f0c9e0a" };
    }
    /// What our transport answers where receipts come by themselves.
    [[nodiscard]] sync::DeliveryOutcome delivered()
    {
        return ScriptedPartner::delivered(packMessage(parcel(), m_ends.ours, as2Now)->mic.text());
    }
    /// Passes for an hour; so often the document left us.
    qsizetype passes()
    {
        for (int minute = 0; minute < 60; minute += 10) {
            m_desk->pass();
            m_desk->clock.advance(10 * 60'000);
        }
        return m_desk->partner().sent.size();
    }

    As2Keys m_ours;
    As2Keys m_theirs;
    As2Keys m_others;
    As2Ends m_ends;
    RememberedSecrets m_secrets;
    std::unique_ptr<ExchangeDesk> m_desk;
};

void tst_As2House::initTestCase()
{
    m_ours = makeAs2Keys(QStringLiteral("Packledger Demo"));
    if (m_ours.key.isEmpty())
        QSKIP("The openssl program is missing: no keys can be made.");
    m_theirs = makeAs2Keys(QStringLiteral("Partner"));
    m_others = makeAs2Keys(QStringLiteral("Other partner"));
    QVERIFY(m_secrets.keep("our-as2", m_ours.pem()));
}

void tst_As2House::init()
{
    m_desk = std::make_unique<ExchangeDesk>();
    m_desk->clock.set(as2Now);
    m_ends = agreed(m_ours, m_theirs);
    m_ends.ours.receipt = As2Agreement::Receipt::Asynchronous;
    m_ends.ours.receiptUrl = QUrl(QStringLiteral("https://packledger.example/as2"));
    setPartner("acme", m_ends, m_theirs);
}

void tst_As2House::cleanup()
{
    const ledger::LedgerCheck check = m_desk->site.check();
    QVERIFY2(check.isGood(), check.differingTables.join(' ').constData());
    m_desk.reset();
}

void tst_As2House::setPartner(
    const QByteArray &name, const As2Ends &ends, const As2Keys &keys, const QJsonValue &receiptHosts)
{
    sync::PartnerProfile profile = acme(name);
    profile.gln = name == "acme" ? "0361414000018" : "0388888000016";
    profile.route.kind = "as2";
    profile.route.options = QJsonObject { { QStringLiteral("url"), ends.ours.url.toString() },
        { QStringLiteral("our_id"), QString::fromUtf8(ends.ours.ourId) },
        { QStringLiteral("partner_id"), QString::fromUtf8(ends.ours.partnerId) },
        { QStringLiteral("identity"), QStringLiteral("secret:our-as2") },
        { QStringLiteral("certificates"), QJsonArray { QString::fromLatin1(keys.certificate) } },
        { QStringLiteral("receipt"), QStringLiteral("asynchronous") },
        { QStringLiteral("receipt_url"), ends.ours.receiptUrl.toString() } };
    if (!receiptHosts.isNull())
        profile.route.options.insert(QStringLiteral("receipt_hosts"), receiptHosts);
    m_desk->set(profile);
}

/// Nothing is lost, nothing is vouched for twice, and a person can take what the partner meant.
void tst_As2House::keepsOtherBytesUnderAUsedIdentityForAPerson()
{
    const QByteArray first = epcisFixture("dscsa-r13.xml");
    const QByteArray other = first + "\n<!-- another one -->\n";
    QCOMPARE(postMessage(first), Mdn::Outcome::Processed);
    QCOMPARE(postMessage(first), Mdn::Outcome::Duplicate);
    QCOMPARE(m_desk->arrivals().size(), size_t(1));
    QCOMPARE(postMessage(other), Mdn::Outcome::Error);
    QCOMPARE(postMessage(other), Mdn::Outcome::Error);
    QCOMPARE(postMessage(first), Mdn::Outcome::Duplicate);

    QCOMPARE(m_desk->arrivals().size(), size_t(2));
    const ledger::InboxRow row = m_desk->arrivals().front();
    QCOMPARE(row.state, InboxState::Quarantined);
    QCOMPARE(row.code, "sync.message-id-reused");
    QCOMPARE(row.detail, QStringLiteral("<same-identity@ACME>"));
    QByteArray kept;
    QBuffer bytes(&kept);
    bytes.open(QIODevice::WriteOnly);
    QVERIFY(m_desk->site.ledger().read(
        [&](ledger::View &view) { return view.documents().restoreBytes(row.sha256, bytes); }));
    QCOMPARE(kept, other);
    const Result<ledger::InboxRow> taken
        = sync::takeArrival(m_desk->site.site(), m_desk->ana, row.id, QStringLiteral("they meant this one"));
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().detail));
    QCOMPARE(taken->state, InboxState::Taken);
}

void tst_As2House::believesAReceiptThatIsQuickerThanTheAnswer_data()
{
    QTest::addColumn<int>("said");
    QTest::addColumn<int>("state");
    QTest::newRow("that all is well") << int(Mdn::Outcome::Processed) << int(OutboxState::Acknowledged);
    QTest::newRow("that it was not taken") << int(Mdn::Outcome::Error) << int(OutboxState::Refused);
}

/// A partner's program may post its receipt before it ends our request, and often does right after it.
void tst_As2House::believesAReceiptThatIsQuickerThanTheAnswer()
{
    QFETCH(const int, said);
    QFETCH(const int, state);
    const ledger::OutboxId id = m_desk->queue("5f0c9e0a");
    int status = 0;
    m_desk->partner().whileSending = [&] { status = post(receiptFor(parcel(), m_ends, Mdn::Outcome(said))).status; };
    m_desk->partner().answers = { delivered() };
    const std::vector<sync::ExchangeStep> steps = m_desk->pass();
    QCOMPARE(steps.size(), size_t(1));
    QCOMPARE(status, 200);
    QCOMPARE(int(m_desk->row(id).state), state);
    // What is told is how it stands, not what the wire said before.
    const bool isTaken = state == int(OutboxState::Acknowledged);
    QCOMPARE(int(steps.front().state),
        int(isTaken ? sync::ExchangeStep::State::Acknowledged : sync::ExchangeStep::State::Failed));
    QVERIFY(!steps.front().nextAttemptMs);
    QCOMPARE(steps.front().error.has_value(), !isTaken);
    QCOMPARE(passes(), 1);
    QVERIFY(!m_desk->row(id).evidence.isEmpty());
}

void tst_As2House::believesALateReceipt_data()
{
    believesAReceiptThatIsQuickerThanTheAnswer_data();
}

/// The wire broke off, so nobody knows whether the document arrived; the receipt does.
void tst_As2House::believesALateReceipt()
{
    QFETCH(const int, said);
    QFETCH(const int, state);
    const ledger::OutboxId id = m_desk->queue("5f0c9e0a");
    m_desk->partner().answers = { ScriptedPartner::failed() };
    m_desk->pass();
    QCOMPARE(m_desk->row(id).state, OutboxState::Waiting);
    m_desk->clock.advance(500);
    QCOMPARE(post(receiptFor(parcel(), m_ends, Mdn::Outcome(said))).status, 200);
    QCOMPARE(int(m_desk->row(id).state), state);
    QCOMPARE(passes(), 1);
    if (state == int(OutboxState::Refused)) {
        QCOMPARE(m_desk->row(id).code, "as2.key-refused");
        QVERIFY(m_desk->row(id).words.contains(QStringLiteral("authentication-failed")));
    }
}

/// The wire broke off after the receipt had come: nothing is to be tried again, and nobody is told that it will be.
void tst_As2House::tellsNoRetryOfWhatItsReceiptEnded()
{
    const ledger::OutboxId id = m_desk->queue("5f0c9e0a");
    m_desk->partner().whileSending = [&] { (void)post(receiptFor(parcel(), m_ends, Mdn::Outcome::Processed)); };
    m_desk->partner().answers = { ScriptedPartner::failed() };
    const std::vector<sync::ExchangeStep> steps = m_desk->pass();
    QCOMPARE(int(steps.front().state), int(sync::ExchangeStep::State::Acknowledged));
    QVERIFY(!steps.front().error);
    QVERIFY(!steps.front().nextAttemptMs);
    QCOMPARE(m_desk->row(id).state, OutboxState::Acknowledged);
    QCOMPARE(passes(), 1);
}

/// A partner that did not hear our answer posts it again, and is told that all is well.
void tst_As2House::countsAReceiptOnce()
{
    const ledger::OutboxId id = m_desk->queue("5f0c9e0a");
    m_desk->partner().answers = { delivered() };
    m_desk->pass();
    QCOMPARE(m_desk->row(id).state, OutboxState::Delivered);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(post(receiptFor(parcel(), m_ends, Mdn::Outcome::Processed)).status, 200);
    QCOMPARE(post(receiptFor(parcel(), m_ends, Mdn::Outcome::Duplicate)).status, 200);
    QCOMPARE(m_desk->row(id).state, OutboxState::Acknowledged);
    QCOMPARE(m_desk->acts("outbox.acknowledged"), 1);
    QCOMPARE(passes(), 1);
}

void tst_As2House::believesNoReceiptForWhatNeverLeft()
{
    const ledger::OutboxId id = m_desk->queue("5f0c9e0a");
    QCOMPARE(post(receiptFor(parcel(), m_ends, Mdn::Outcome::Error)).status, 404);
    QCOMPARE(m_desk->row(id).state, OutboxState::Waiting);
    QCOMPARE(passes(), 1);
    QCOMPARE(m_desk->row(id).state, OutboxState::Acknowledged);
}

void tst_As2House::believesNoReceiptOfAnotherPartner()
{
    As2Ends others = agreed(m_ours, m_others);
    others.ours.partnerId = others.theirs.ourId = "OTHER";
    others.ours.receiptUrl = m_ends.ours.receiptUrl;
    setPartner("other", others, m_others);
    const ledger::OutboxId id = m_desk->queue("5f0c9e0a");
    m_desk->partner().answers = { delivered() };
    m_desk->pass();
    for (const Mdn::Outcome outcome : { Mdn::Outcome::Error, Mdn::Outcome::Processed }) {
        QCOMPARE(post(receiptFor(parcel(), others, outcome)).status, 404);
        QCOMPARE(m_desk->row(id).state, OutboxState::Delivered);
    }
    // Nor where it signs as itself and gives the other's name.
    MimePart forged = receiptFor(parcel(), others, Mdn::Outcome::Error);
    forged.headers.front().value = m_ends.theirs.ourId;
    QCOMPARE(post(forged).status, 400);
    QCOMPARE(m_desk->row(id).state, OutboxState::Delivered);
}

/// A group of companies behind one AS2 station: two profiles, one of which is found first.
void tst_As2House::tellsApartProfilesUnderTheSameNames()
{
    setPartner("aaa", m_ends, m_theirs);
    const ledger::OutboxId id = m_desk->queue("5f0c9e0a");
    m_desk->partner().answers = { delivered() };
    m_desk->pass();
    QCOMPARE(post(receiptFor(parcel(), m_ends, Mdn::Outcome::Processed)).status, 200);
    QCOMPARE(m_desk->row(id).state, OutboxState::Acknowledged);

    // What the other one's key signs proves nothing for this one's document.
    As2Ends others = agreed(m_ours, m_others);
    others.ours.receiptUrl = m_ends.ours.receiptUrl;
    setPartner("aaa", others, m_others);
    QCOMPARE(post(receiptFor(parcel(), others, Mdn::Outcome::Error)).status, 400);
    QCOMPARE(m_desk->row(id).state, OutboxState::Acknowledged);
}

/// What comes is of the company whose key signed it, whatever comes first in the list of partners.
void tst_As2House::keepsForTheProfileWhoseCertificateSigned()
{
    As2Ends others = agreed(m_ours, m_others);
    others.ours.receiptUrl = m_ends.ours.receiptUrl;
    setPartner("aaa", others, m_others);
    QCOMPARE(postMessage(epcisFixture("dscsa-r13.xml")), Mdn::Outcome::Processed);
    QCOMPARE(m_desk->arrivals().front().partner, "acme");
    m_ends = others;
    QCOMPARE(postMessage(epcisFixture("dscsa-r13.xml") + "\n<!-- of the other one -->\n"), Mdn::Outcome::Processed);
    QCOMPARE(m_desk->arrivals().front().partner, "aaa");
}

/// A partner goes over to its next certificate while the one before still holds.
void tst_As2House::changesOverWithThePartner()
{
    const As2Keys next = makeAs2Keys(QStringLiteral("Partner, next"));
    As2Ends ends = agreed(m_ours, m_theirs);
    ends.theirs.identities = { next.identity() };
    FaultyPartner::Rules rules { .isFaulty = false };
    rules.read = [&](const QByteArray &head, const QByteArray &body) { return readAs2(head, body, ends.theirs); };
    FaultyPartner partner(rules);
    ends.ours.url = QUrl(QStringLiteral("http://127.0.0.1:%1/as2").arg(partner.port()));
    HttpsRoute route;
    route.tls.allowsPlain = true;
    route.mostBytes = 1 << 20;
    Progress goOn = [](qint64, qint64) { return true; };
    // Who has only the one before hears what is wrong, and what to do.
    As2Transport before(ends.ours, route, m_desk->clock);
    const sync::DeliveryOutcome refused = before.send(parcel(), goOn);
    QVERIFY(refused.error);
    QCOMPARE(refused.error->code, codes::as2UnknownSigner); // their receipt is signed by the next one
    ends.ours.certificates = { m_theirs.partner(), next.partner() };
    As2Transport transport(ends.ours, route, m_desk->clock);
    const int asked = partner.requests();
    QCOMPARE(transport.send(parcel(), goOn).state, sync::DeliveryOutcome::State::Acknowledged);
    QCOMPARE(partner.requests(), asked + 2);
    // From then on the next one comes first.
    QCOMPARE(transport.send(parcel(), goOn).state, sync::DeliveryOutcome::State::Acknowledged);
    QCOMPARE(partner.requests(), asked + 3);
}

void tst_As2House::readsWhereReceiptsMayGo_data()
{
    QTest::addColumn<QJsonValue>("hosts");
    QTest::addColumn<QStringList>("read");
    const auto row = [](const char *title, const QJsonValue &hosts, const QStringList &read) {
        QTest::newRow(title) << hosts << read;
    };
    row("one", QStringLiteral("MDN.acme.example"), { QStringLiteral("mdn.acme.example") });
    row("two", QJsonArray { QStringLiteral("mdn.acme.example"), QStringLiteral("10.0.0.7") },
        { QStringLiteral("mdn.acme.example"), QStringLiteral("10.0.0.7") });
    row("an address instead of a host", QStringLiteral("https://mdn.acme.example/as2"), {});
    row("a port with it", QStringLiteral("mdn.acme.example:8443"), {});
    row("any host", QStringLiteral("*"), {});
    row("any host of theirs", QStringLiteral("*.acme.example"), {});
    row("nothing", QStringLiteral(" "), {});
}

void tst_As2House::readsWhereReceiptsMayGo()
{
    QFETCH(const QJsonValue, hosts);
    QFETCH(const QStringList, read);
    setPartner("acme", m_ends, m_theirs, hosts);
    const std::vector<As2Partner> partners
        = endpoint::as2BooksOf(m_desk->site.site(), m_secrets).findPartners(m_ends.ours.ourId, m_ends.ours.partnerId);
    // A profile that says what cannot be is no agreement.
    QCOMPARE(partners.empty(), read.isEmpty());
    if (!partners.empty())
        QCOMPARE(partners.front().agreement.receiptHosts, read);
}

QTEST_GUILESS_MAIN(tst_As2House)
#include "tst_as2house.moc"
