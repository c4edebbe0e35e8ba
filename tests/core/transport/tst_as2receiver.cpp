#include "transport/as2receiver.h"

#include "core/transport/as2ends.h"
#include "transport/as2errors.h"

#include <QHash>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::transport;

namespace {

/// Headers with one of them replaced, or without it.
MimeHeaders changed(MimeHeaders headers, const char *name, const QByteArray &value)
{
    std::erase_if(
        headers, [&](const MimeHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (!value.isEmpty())
        headers.push_back({ name, value });
    return headers;
}

/// A house that keeps what it gets in memory.
struct House
{
    As2Agreement agreement;
    std::vector<As2Partner> others {}; ///< under the same names, later in the order
    std::vector<sync::Arrival> kept {};
    QByteArray keptFor {}; ///< the profile of the last one
    QHash<QByteArray, Mic> sent {};
    QHash<QByteArray, sync::DeliveryOutcome> settled {};
    bool isFull = false;

    As2Books books()
    {
        As2Books books;
        books.findPartners = [this](const QByteArray &ourId, const QByteArray &partnerId) -> std::vector<As2Partner> {
            if (ourId != agreement.ourId || partnerId != agreement.partnerId)
                return {};
            std::vector<As2Partner> all { As2Partner { "acme", agreement } };
            all.insert(all.end(), others.begin(), others.end());
            return all;
        };
        books.keep = [this](const QByteArray &partner, const sync::Arrival &arrival) -> Result<sync::Keeping> {
            keptFor = partner;
            if (isFull)
                return fail(codes::as2Malformed);
            const auto before = std::find_if(kept.begin(), kept.end(),
                [&](const sync::Arrival &other) { return other.remoteName == arrival.remoteName; });
            if (before != kept.end())
                return before->bytes == arrival.bytes ? sync::Keeping::Repeated : sync::Keeping::OtherBytes;
            kept.push_back(arrival);
            return sync::Keeping::New;
        };
        books.findSent
            = [this](const QByteArray &, const QByteArray &, const QByteArray &parcelId) -> std::optional<As2Sent> {
            if (!sent.contains(parcelId))
                return {};
            return As2Sent { { "acme", agreement }, sent.value(parcelId) };
        };
        books.settle = [this](const QByteArray &parcelId, const sync::DeliveryOutcome &outcome) -> Result<void> {
            settled.insert(parcelId, outcome);
            return {};
        };
        return books;
    }
};

/// The receipt in an answer, as the sender of the message reads it.
Result<Mdn> receiptIn(const As2Answer &answer, const As2Agreement &agreement)
{
    const Result<As2Content> content = unpack({ answer.headers, answer.body }, agreement, as2Now);
    if (!content)
        return fail(content.error());
    return readReceipt(*content);
}

} // namespace

/// A house that takes AS2 messages: the right answer to each, and a receipt that proves it.
class tst_As2Receiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersWithAReceiptThatProvesIt();
    void saysThatADuplicateIsOne();
    void vouchesForNoOtherBytesUnderAUsedIdentity();
    void refusesWhatIsNotProtected();
    void refusesAWeakHash();
    void knowsNoStrangers();
    void asksForItAgainWhereItCannotKeep();
    void sendsLateReceiptsToThePartnerAlone();
    void sendsLateReceiptsToHostsOfTheProfile_data();
    void sendsLateReceiptsToHostsOfTheProfile();
    void goesByTheCertificateThatSigned();
    void tellsWhyNoneOfSeveralTookIt();
    void takesWhatNobodySignedForWhoAllowsIt();
    void refusesWhatCouldComeFromSeveral();
    void settlesByALateReceipt();
    void takesNoReceiptWithoutProof_data();
    void takesNoReceiptWithoutProof();

private:
    As2Keys m_ours;
    As2Keys m_theirs;
    As2Keys m_foreign;
};

void tst_As2Receiver::initTestCase()
{
    m_ours = makeAs2Keys(QStringLiteral("Packledger Demo"));
    if (m_ours.key.isEmpty())
        QSKIP("The openssl program is missing: no keys can be made.");
    m_theirs = makeAs2Keys(QStringLiteral("Partner"));
    m_foreign = makeAs2Keys(QStringLiteral("Somebody else"));
}

void tst_As2Receiver::answersWithAReceiptThatProvesIt()
{
    const As2Ends ends = agreed(m_ours, m_theirs);
    House house { ends.theirs };
    const As2Message message = *packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    const As2Answer answer = receive(asRequest(message), house.books(), as2Now);
    QCOMPARE(answer.status, 200);
    QCOMPARE(house.kept.size(), 1U);
    QCOMPARE(house.kept.front().bytes, as2Bytes);
    QCOMPARE(house.kept.front().fileName, QStringLiteral("ship_0817.xml"));
    const Result<Mdn> mdn = receiptIn(answer, ends.ours);
    QVERIFY(mdn);
    QVERIFY(mdn->isSigned);
    const QByteArray messageId = headerValue(message.headers, "Message-ID");
    QCOMPARE(outcomeOf(*mdn, ends.ours, messageId, message.mic).state, sync::DeliveryOutcome::State::Acknowledged);
    // The same receipt proves nothing for other bytes or another message.
    const sync::DeliveryOutcome other = outcomeOf(*mdn, ends.ours, messageId, { "AAAA", Digest::Sha256 });
    QCOMPARE(other.state, sync::DeliveryOutcome::State::Refused);
    QCOMPARE(other.error->code, codes::as2MicMismatch);
    QCOMPARE(outcomeOf(*mdn, ends.ours, "<x@y>", message.mic).error->code, codes::as2ReceiptForOther);
}

void tst_As2Receiver::saysThatADuplicateIsOne()
{
    const As2Ends ends = agreed(m_ours, m_theirs);
    House house { ends.theirs };
    const As2Message message = *packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    (void)receive(asRequest(message), house.books(), as2Now);
    const Result<Mdn> mdn = receiptIn(receive(asRequest(message), house.books(), as2Now), ends.ours);
    QVERIFY(mdn);
    QCOMPARE(house.kept.size(), 1U);
    QCOMPARE(mdn->outcome, Mdn::Outcome::Duplicate);
    QCOMPARE(outcomeOf(*mdn, ends.ours, headerValue(message.headers, "Message-ID"), message.mic).state,
        sync::DeliveryOutcome::State::Acknowledged);
}

/// A sender that believes such a receipt would never send the document again.
void tst_As2Receiver::vouchesForNoOtherBytesUnderAUsedIdentity()
{
    const As2Ends ends = agreed(m_ours, m_theirs);
    House house { ends.theirs };
    (void)receive(asRequest(*packMessage(parcelOf(as2Bytes), ends.ours, as2Now)), house.books(), as2Now);
    const As2Message other = *packMessage(parcelOf("other bytes"), ends.ours, as2Now);
    const Result<Mdn> mdn = receiptIn(receive(asRequest(other), house.books(), as2Now), ends.ours);
    QVERIFY(mdn);
    QCOMPARE(mdn->outcome, Mdn::Outcome::Error);
    QVERIFY(!mdn->mic);
    QVERIFY2(mdn->text.contains(QStringLiteral("sync.message-id-reused")), qPrintable(mdn->text));
    QCOMPARE(outcomeOf(*mdn, ends.ours, headerValue(other.headers, "Message-ID"), other.mic).state,
        sync::DeliveryOutcome::State::Refused);
}

void tst_As2Receiver::refusesWhatIsNotProtected()
{
    As2Ends ends = agreed(m_ours, m_theirs);
    House house { ends.theirs };
    ends.ours.signing = {};
    Result<Mdn> mdn = receiptIn(
        receive(asRequest(*packMessage(parcelOf(as2Bytes), ends.ours, as2Now)), house.books(), as2Now), ends.ours);
    QVERIFY(mdn);
    QCOMPARE(mdn->outcome, Mdn::Outcome::Error);
    QCOMPARE(mdn->modifier, "insufficient-message-security");
    house.agreement.acceptsUnsigned = true;
    QVERIFY(house.kept.empty());
    mdn = receiptIn(
        receive(asRequest(*packMessage(parcelOf(as2Bytes), ends.ours, as2Now)), house.books(), as2Now), ends.ours);
    QCOMPARE(mdn->outcome, Mdn::Outcome::Processed);
    QCOMPARE(house.kept.size(), 1U);
    ends.ours.encryption = {};
    mdn = receiptIn(
        receive(asRequest(*packMessage(parcelOf("x"), ends.ours, as2Now)), house.books(), as2Now), ends.ours);
    QCOMPARE(mdn->outcome, Mdn::Outcome::Error);
}

void tst_As2Receiver::refusesAWeakHash()
{
    As2Ends ends = agreed(m_ours, m_theirs);
    House house { ends.theirs };
    ends.ours.signing = Digest::Sha1;
    const As2Message message = *packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    // The receipt is asked for with SHA-1 too; what it says counts here.
    As2Ends readers = agreed(m_ours, m_theirs);
    readers.ours.acceptsWeak = true;
    const Result<Mdn> mdn = receiptIn(receive(asRequest(message), house.books(), as2Now), readers.ours);
    QVERIFY(mdn);
    QCOMPARE(mdn->modifier, "insufficient-message-security");
    house.agreement.acceptsWeak = true;
    QCOMPARE(
        receiptIn(receive(asRequest(message), house.books(), as2Now), readers.ours)->outcome, Mdn::Outcome::Processed);
}

void tst_As2Receiver::knowsNoStrangers()
{
    const As2Ends ends = agreed(m_ours, m_theirs);
    House house { ends.theirs };
    As2Message message = *packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    message.headers = changed(message.headers, "AS2-From", "Nobody");
    const Result<Mdn> mdn = receiptIn(receive(asRequest(message), house.books(), as2Now), ends.ours);
    QVERIFY(mdn);
    QVERIFY(!mdn->isSigned);
    QCOMPARE(mdn->modifier, "unknown-trading-partner");
    QVERIFY(house.kept.empty());
    QCOMPARE(receive({ {}, "hello" }, house.books(), as2Now).status, 400);
}

void tst_As2Receiver::asksForItAgainWhereItCannotKeep()
{
    const As2Ends ends = agreed(m_ours, m_theirs);
    House house { ends.theirs };
    house.isFull = true;
    const As2Message message = *packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    const As2Answer answer = receive(asRequest(message), house.books(), as2Now);
    QCOMPARE(answer.status, 503);
    QVERIFY(!headerValue(answer.headers, "Retry-After").isEmpty());
    house.isFull = false;
    QCOMPARE(
        receiptIn(receive(asRequest(message), house.books(), as2Now), ends.ours)->outcome, Mdn::Outcome::Processed);
}

void tst_As2Receiver::sendsLateReceiptsToThePartnerAlone()
{
    As2Ends ends = agreed(m_ours, m_theirs);
    House house { ends.theirs };
    ends.ours.receipt = As2Agreement::Receipt::Asynchronous;
    ends.ours.receiptUrl = QUrl(QStringLiteral("https://packledger.example/receipts"));
    const As2Message message = *packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    const As2Answer answer = receive(asRequest(message), house.books(), as2Now);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(answer.later);
    QCOMPARE(answer.later->url, ends.ours.receiptUrl);
    As2Message bent = message;
    bent.headers = changed(bent.headers, "Receipt-Delivery-Option", "http://169.254.169.254/latest");
    House untouched { ends.theirs };
    const As2Answer refused = receive(asRequest(bent), untouched.books(), as2Now);
    QVERIFY(!refused.later);
    // Its sender takes it for not delivered, and so it is.
    QCOMPARE(refused.status, 400);
    QVERIFY(untouched.kept.empty());
}

void tst_As2Receiver::sendsLateReceiptsToHostsOfTheProfile_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("the partner's own host") << QStringLiteral("https://packledger.example/receipts") << true;
    QTest::newRow("its gateway") << QStringLiteral("https://mdn.gateway.example:8443/as2?of=42") << true;
    QTest::newRow("its gateway, shouted") << QStringLiteral("https://MDN.Gateway.Example/as2") << true;
    QTest::newRow("a machine of ours that the profile names") << QStringLiteral("http://10.0.0.7/mdn") << true;
    QTest::newRow("another host") << QStringLiteral("https://elsewhere.example/") << false;
    QTest::newRow("a host beneath the gateway's") << QStringLiteral("https://x.mdn.gateway.example/") << false;
    QTest::newRow("a host that ends so") << QStringLiteral("https://evilmdn.gateway.example/") << false;
    QTest::newRow("this computer") << QStringLiteral("http://127.0.0.1:8730/capture") << false;
    QTest::newRow("this computer in IPv6") << QStringLiteral("http://[::1]/") << false;
    QTest::newRow("this computer as one number") << QStringLiteral("http://2130706433/") << false;
    QTest::newRow("another machine of ours") << QStringLiteral("http://10.0.0.8/mdn") << false;
    QTest::newRow("the gateway as somebody's name") << QStringLiteral("https://mdn.gateway.example@10.0.0.8/") << false;
    QTest::newRow("the gateway with a password") << QStringLiteral("https://a:b@mdn.gateway.example/") << false;
    QTest::newRow("a file") << QStringLiteral("file://mdn.gateway.example/etc/passwd") << false;
    QTest::newRow("no host") << QStringLiteral("https:///as2") << false;
}

/// A partner behind a gateway; nobody else, whatever a header says that is not signed.
void tst_As2Receiver::sendsLateReceiptsToHostsOfTheProfile()
{
    QFETCH(const QString, asked);
    QFETCH(const bool, isTaken);
    As2Ends ends = agreed(m_ours, m_theirs);
    House house { ends.theirs };
    house.agreement.receiptHosts = { QStringLiteral("mdn.gateway.example"), QStringLiteral("10.0.0.7") };
    ends.ours.receipt = As2Agreement::Receipt::Asynchronous;
    ends.ours.receiptUrl = QUrl(QStringLiteral("https://packledger.example/receipts"));
    As2Message message = *packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    message.headers = changed(message.headers, "Receipt-Delivery-Option", asked.toLatin1());
    const As2Answer answer = receive(asRequest(message), house.books(), as2Now);
    QCOMPARE(answer.status, isTaken ? 200 : 400);
    QCOMPARE(answer.later.has_value(), isTaken);
    QCOMPARE(house.kept.size(), isTaken ? 1U : 0U);
    if (isTaken)
        return;
    // Both sides are told what to enter where.
    QVERIFY2(answer.body.contains("Receipts may also go to"), answer.body.constData());
    QVERIFY(answer.fault);
    QCOMPARE(answer.fault->code, codes::as2ReceiptHost);
    QVERIFY(answer.fault->detail.startsWith(QStringLiteral("acme: ")));
}

/// Companies behind one station: the same names, a key each.
void tst_As2Receiver::goesByTheCertificateThatSigned()
{
    const As2Ends ends = agreed(m_ours, m_theirs);
    As2Ends sisters = agreed(m_foreign, m_theirs);
    House house { ends.theirs };
    house.others = { { "sister", sisters.theirs } };
    QCOMPARE(receiptIn(receive(asRequest(*packMessage(parcelOf("of the sister"), sisters.ours, as2Now)), house.books(),
                           as2Now),
                 sisters.ours)
                 ->outcome,
        Mdn::Outcome::Processed);
    QCOMPARE(house.keptFor, "sister");
    (void)receive(asRequest(*packMessage({ "other", {}, "application/xml", as2Bytes }, ends.ours, as2Now)),
        house.books(), as2Now);
    QCOMPARE(house.keptFor, "acme");
    QCOMPARE(house.kept.size(), 2U);
}

void tst_As2Receiver::tellsWhyNoneOfSeveralTookIt()
{
    As2Ends sisters = agreed(m_foreign, m_theirs);
    House house { agreed(m_ours, m_theirs).theirs };
    house.others = { { "sister", sisters.theirs } };
    sisters.ours.signing = Digest::Sha1;
    const As2Answer answer
        = receive(asRequest(*packMessage(parcelOf(as2Bytes), sisters.ours, as2Now)), house.books(), as2Now);
    // It is the sister's, and too weak: not somebody's whom nobody knows.
    QCOMPARE(answer.fault->code, codes::as2WeakAlgorithm);
    QVERIFY(house.kept.empty());
}

void tst_As2Receiver::takesWhatNobodySignedForWhoAllowsIt()
{
    As2Ends sisters = agreed(m_foreign, m_theirs);
    sisters.ours.signing = {};
    sisters.theirs.acceptsUnsigned = true;
    House house { agreed(m_ours, m_theirs).theirs };
    house.others = { { "sister", sisters.theirs } };
    (void)receive(asRequest(*packMessage(parcelOf(as2Bytes), sisters.ours, as2Now)), house.books(), as2Now);
    QCOMPARE(house.keptFor, "sister");
    house.others.clear();
    (void)receive(asRequest(*packMessage(parcelOf("others"), sisters.ours, as2Now)), house.books(), as2Now);
    QCOMPARE(house.kept.size(), 1U);
}

void tst_As2Receiver::refusesWhatCouldComeFromSeveral()
{
    As2Ends ends = agreed(m_ours, m_theirs);
    As2Ends sisters = agreed(m_foreign, m_theirs);
    ends.theirs.acceptsUnsigned = sisters.theirs.acceptsUnsigned = true;
    House house { ends.theirs };
    house.others = { { "sister", sisters.theirs } };
    const As2Agreement signedByHer = sisters.ours;
    sisters.ours.signing = {};
    const As2Answer answer
        = receive(asRequest(*packMessage(parcelOf(as2Bytes), sisters.ours, as2Now)), house.books(), as2Now);
    QVERIFY(house.kept.empty());
    QVERIFY(answer.fault);
    QCOMPARE(answer.fault->code, codes::as2AmbiguousSender);
    QCOMPARE(answer.fault->detail, QStringLiteral("acme, sister"));
    const Result<Mdn> receipt = receiptIn(answer, sisters.ours);
    QVERIFY(receipt);
    QCOMPARE(receipt->outcome, Mdn::Outcome::Error);
    QCOMPARE(receipt->modifier, QByteArray("insufficient-message-security"));
    // Her signature says whose it is.
    (void)receive(asRequest(*packMessage(parcelOf("signed"), signedByHer, as2Now)), house.books(), as2Now);
    QCOMPARE(house.keptFor, "sister");
}

void tst_As2Receiver::settlesByALateReceipt()
{
    As2Ends ends = agreed(m_ours, m_theirs);
    ends.ours.receipt = As2Agreement::Receipt::Asynchronous;
    ends.ours.receiptUrl = QUrl(QStringLiteral("https://packledger.example/receipts"));
    House theirs { ends.theirs };
    House ours { ends.ours };
    const As2Message message = *packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    const LateReceipt late = *receive(asRequest(message), theirs.books(), as2Now).later;
    const MimePart receipt { late.headers, late.body };
    QCOMPARE(receive(receipt, ours.books(), as2Now).status, 404);
    ours.sent.insert(parcelOf({}).id, message.mic);
    QCOMPARE(receive(receipt, ours.books(), as2Now).status, 200);
    QCOMPARE(ours.settled.value(parcelOf({}).id).state, sync::DeliveryOutcome::State::Acknowledged);
    QVERIFY(ours.settled.value(parcelOf({}).id).evidence.contains("Received-Content-MIC"));
    QVERIFY(ours.kept.empty());
}

void tst_As2Receiver::takesNoReceiptWithoutProof_data()
{
    QTest::addColumn<QByteArray>("signer");
    QTest::addColumn<int>("status");
    QTest::newRow("unsigned") << QByteArray("") << 400;
    QTest::newRow("signed by somebody else") << QByteArray("foreign") << 400;
}

void tst_As2Receiver::takesNoReceiptWithoutProof()
{
    QFETCH(const QByteArray, signer);
    QFETCH(const int, status);
    const As2Ends ends = agreed(m_ours, m_theirs);
    House ours { ends.ours };
    const As2Message message = *packMessage(parcelOf(as2Bytes), ends.ours, as2Now);
    ours.sent.insert(parcelOf({}).id, message.mic);
    As2Agreement liar = ends.theirs;
    liar.identities = { m_foreign.identity() };
    const Mdn mdn { .originalMessageId = headerValue(message.headers, "Message-ID"), .mic = message.mic };
    MimePart receipt = *packReceipt(mdn, liar, signer.isEmpty() ? std::nullopt : std::optional(Digest::Sha256), as2Now);
    receipt.headers.insert(receipt.headers.begin(),
        { { "AS2-From", "ACME" }, { "AS2-To", "Packledger Demo" }, { "Message-ID", "<m@acme>" } });
    const As2Answer answer = receive(receipt, ours.books(), as2Now);
    QCOMPARE(answer.status, status);
    QVERIFY(ours.settled.isEmpty());
}

QTEST_GUILESS_MAIN(tst_As2Receiver)
#include "tst_as2receiver.moc"
