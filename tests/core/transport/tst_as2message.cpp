#include "core/transport/as2keys.h"
#include "transport/as2errors.h"
#include "transport/as2receiver.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace packledger;
using namespace packledger::transport;
using test::As2Keys;

namespace {

/// Within the life of keys made now.
const Instant now { SystemClock().now().ms + 3'600'000, 0 };

sync::Parcel parcelOf(const QByteArray &bytes)
{
    return { "5f0c9e0a-6a5b-4f6e-9d3f-0b6d2a3a7c11", QStringLiteral("ship 0817.xml"), "application/xml", bytes };
}

const QByteArray asnBytes("<a>\n  one line\n</a>\n");

/// Both ends of one partnership.
struct Ends
{
    As2Agreement ours;
    As2Agreement theirs;
};

MimePart asRequest(const As2Message &message)
{
    return { message.headers, message.body };
}

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
    std::vector<sync::Arrival> kept {};
    QHash<QByteArray, Mic> sent {};
    QHash<QByteArray, sync::DeliveryOutcome> settled {};
    bool isFull = false;

    As2Books books()
    {
        As2Books books;
        books.findPartner = [this](const QByteArray &ourId, const QByteArray &partnerId) -> std::optional<As2Partner> {
            if (ourId != agreement.ourId || partnerId != agreement.partnerId)
                return {};
            return As2Partner { "acme", agreement };
        };
        books.isKept = [this](const QByteArray &, const QByteArray &messageId) {
            return std::any_of(kept.begin(), kept.end(),
                [&](const sync::Arrival &arrival) { return arrival.remoteName == messageId; });
        };
        books.keep = [this](const QByteArray &, const sync::Arrival &arrival) -> Result<void> {
            if (isFull)
                return fail(codes::as2Malformed);
            kept.push_back(arrival);
            return {};
        };
        books.findSent = [this](const QByteArray &parcelId) -> std::optional<Mic> {
            if (!sent.contains(parcelId))
                return {};
            return sent.value(parcelId);
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
    const Result<As2Content> content = unpack({ answer.headers, answer.body }, agreement, now);
    if (!content)
        return fail(content.error());
    return readReceipt(*content);
}

} // namespace

/// AS2 messages and receipts as bytes: what is packed comes out unharmed, what is not in order gets the right answer.
class tst_As2Message : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bringsEveryProtectionThere_data();
    void bringsEveryProtectionThere();
    void keepsEveryByte_data();
    void keepsEveryByte();
    void hashesTheSameInEveryAttempt();
    void noticesAChangedByte();
    void refusesAnotherSigner();
    void takesBothCertificatesDuringARollover();
    void refusesAnExpiredCertificate();
    void readsCompressionAroundASignature();
    void refusesABomb();
    void readsWhatOthersCompress();
    void isUnpackedByOthers();
    void splitsPartsExactly();
    void answersWithAReceiptThatProvesIt();
    void saysThatADuplicateIsOne();
    void refusesWhatIsNotProtected();
    void refusesAWeakHash();
    void knowsNoStrangers();
    void asksForItAgainWhereItCannotKeep();
    void sendsLateReceiptsToThePartnerAlone();
    void settlesByALateReceipt();
    void takesNoReceiptWithoutProof_data();
    void takesNoReceiptWithoutProof();

private:
    Ends agreed() const;

    As2Keys m_ours;
    As2Keys m_theirs;
    As2Keys m_theirsNext;
    As2Keys m_foreign;
};

void tst_As2Message::initTestCase()
{
    m_ours = test::makeAs2Keys(QStringLiteral("Packledger Demo"));
    if (m_ours.key.isEmpty())
        QSKIP("The openssl program is missing: no keys can be made.");
    m_theirs = test::makeAs2Keys(QStringLiteral("Partner"));
    m_theirsNext = test::makeAs2Keys(QStringLiteral("Partner"), 400);
    m_foreign = test::makeAs2Keys(QStringLiteral("Somebody else"));
}

Ends tst_As2Message::agreed() const
{
    As2Agreement ours;
    ours.ourId = "Packledger Demo";
    ours.partnerId = "ACME";
    ours.url = QUrl(QStringLiteral("https://acme.example/as2"));
    ours.identities = { m_ours.identity() };
    ours.certificates = { m_theirs.partner() };
    ours.signing = Digest::Sha256;
    ours.encryption = Cipher::Aes256Cbc;
    As2Agreement theirs = ours;
    std::swap(theirs.ourId, theirs.partnerId);
    theirs.url = QUrl(QStringLiteral("https://packledger.example/as2"));
    theirs.identities = { m_theirs.identity() };
    theirs.certificates = { m_ours.partner() };
    return { ours, theirs };
}

void tst_As2Message::bringsEveryProtectionThere_data()
{
    QTest::addColumn<int>("signing");
    QTest::addColumn<int>("encryption");
    QTest::addColumn<bool>("compresses");
    for (int signing = -1; signing <= int(Digest::Sha512); ++signing) {
        for (int encryption = -1; encryption <= int(Cipher::TripleDesCbc); ++encryption) {
            for (const bool compresses : { false, true }) {
                const QByteArray title = QByteArray(signing < 0 ? "unsigned" : nameOf(Digest(signing))) + ' '
                    + (encryption < 0 ? "plain" : nameOf(Cipher(encryption))) + (compresses ? " compressed" : "");
                QTest::newRow(title.constData()) << signing << encryption << compresses;
            }
        }
    }
}

void tst_As2Message::bringsEveryProtectionThere()
{
    QFETCH(const int, signing);
    QFETCH(const int, encryption);
    QFETCH(const bool, compresses);
    Ends ends = agreed();
    ends.ours.signing = signing < 0 ? std::nullopt : std::optional(Digest(signing));
    ends.ours.encryption = encryption < 0 ? std::nullopt : std::optional(Cipher(encryption));
    ends.ours.compresses = compresses;
    ends.theirs.acceptsWeak = true;
    const Result<As2Message> message = packMessage(parcelOf(asnBytes), ends.ours, now);
    QVERIFY2(message, qPrintable(message ? QString() : message.error().detail));
    const Result<As2Content> content = unpack(asRequest(*message), ends.theirs, now);
    QVERIFY2(content, qPrintable(content ? QString() : content.error().detail));
    QCOMPARE(content->part.decodedBody(), asnBytes);
    QCOMPARE(content->wasSigned, signing >= 0);
    QCOMPARE(content->wasEncrypted, encryption >= 0);
    QCOMPARE(content->wasCompressed, compresses);
    QCOMPARE(micOf(*content, Digest::Sha256).text(), message->mic.text());
    QVERIFY(encryption < 0 || !message->body.contains("one line"));
}

void tst_As2Message::keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray binary;
    for (int i = 0; i < 70000; ++i)
        binary += char(i * 31);
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("line feeds") << QByteArray("a\nb\n\n");
    QTest::newRow("carriage returns and line feeds") << QByteArray("a\r\nb\r\n\r\n");
    QTest::newRow("every byte") << binary;
    QTest::newRow("looks like a delimiter") << QByteArray("--=_packledger_\r\n--\r\n");
}

void tst_As2Message::keepsEveryByte()
{
    QFETCH(const QByteArray, bytes);
    const Ends ends = agreed();
    const Result<As2Message> message = packMessage(parcelOf(bytes), ends.ours, now);
    QVERIFY(message);
    const Result<As2Content> content = unpack(asRequest(*message), ends.theirs, now);
    QVERIFY(content);
    QCOMPARE(content->part.decodedBody(), bytes);
    QCOMPARE(micOf(*content, Digest::Sha256), message->mic);
}

void tst_As2Message::hashesTheSameInEveryAttempt()
{
    const Ends ends = agreed();
    const Result<As2Message> first = packMessage(parcelOf(asnBytes), ends.ours, now);
    const Result<As2Message> second = packMessage(parcelOf(asnBytes), ends.ours, { now.ms + 7'200'000, 0 });
    QVERIFY(first && second);
    QCOMPARE(second->mic, first->mic);
    QCOMPARE(headerValue(second->headers, "Message-ID"), headerValue(first->headers, "Message-ID"));
    QCOMPARE(parcelIdOf(headerValue(first->headers, "Message-ID")), parcelOf({}).id);
    QCOMPARE(headerValue(first->headers, "AS2-From"), "\"Packledger Demo\"");
}

void tst_As2Message::noticesAChangedByte()
{
    Ends ends = agreed();
    ends.ours.encryption = {};
    As2Message message = *packMessage(parcelOf(asnBytes), ends.ours, now);
    message.body.replace("one line", "two line");
    const Result<As2Content> content = unpack(asRequest(message), ends.theirs, now);
    QVERIFY(!content);
    QCOMPARE(content.error().code, codes::as2Signature);

    // A cipher in CBC mode notices nothing itself; GCM does.
    ends.ours.signing = {};
    ends.ours.encryption = Cipher::Aes256Gcm;
    As2Message sealed = *packMessage(parcelOf(asnBytes), ends.ours, now);
    sealed.body[sealed.body.size() - 40] = char(sealed.body.at(sealed.body.size() - 40) ^ 1);
    QVERIFY(!unpack(asRequest(sealed), ends.theirs, now));
}

void tst_As2Message::refusesAnotherSigner()
{
    Ends ends = agreed();
    ends.ours.identities = { m_foreign.identity() };
    const Result<As2Content> content
        = unpack(asRequest(*packMessage(parcelOf(asnBytes), ends.ours, now)), ends.theirs, now);
    QVERIFY(!content);
    QCOMPARE(content.error().code, codes::as2UnknownSigner);
}

void tst_As2Message::takesBothCertificatesDuringARollover()
{
    Ends ends = agreed();
    ends.ours.certificates = { m_theirs.partner(), m_theirsNext.partner() };
    ends.theirs.identities = { m_theirsNext.identity(), m_theirs.identity() };
    // They still read what is encrypted for the old one, and already sign with the new one.
    QVERIFY(unpack(asRequest(*packMessage(parcelOf(asnBytes), ends.ours, now)), ends.theirs, now));
    QVERIFY(unpack(asRequest(*packMessage(parcelOf(asnBytes), ends.theirs, now)), ends.ours, now));
    // The old one ends: everything goes to the new one by itself.
    const Instant later { now.ms + qint64(60) * 86'400'000, 0 };
    QCOMPARE(ends.ours.recipientAt(later)->fingerprint(), m_theirsNext.partner().fingerprint());
}

void tst_As2Message::refusesAnExpiredCertificate()
{
    const Ends ends = agreed();
    const Instant later { now.ms + qint64(60) * 86'400'000, 0 };
    const Result<As2Message> message = packMessage(parcelOf(asnBytes), ends.ours, later);
    QVERIFY(!message);
    QCOMPARE(message.error().code, codes::as2Identity);
    const Result<As2Content> content
        = unpack(asRequest(*packMessage(parcelOf(asnBytes), ends.ours, now)), ends.theirs, later);
    QVERIFY(!content);
    QCOMPARE(content.error().code, codes::as2UnknownSigner);
}

void tst_As2Message::readsCompressionAroundASignature()
{
    const Ends ends = agreed();
    const MimePart part { { { "Content-Type", "application/xml" } }, asnBytes };
    const Result<MimePart> whole = signedPart(part.toBytes(), m_ours.identity(), Digest::Sha256, "b1");
    QVERIFY(whole);
    const MimePart packed { { { "Content-Type", "application/pkcs7-mime; smime-type=compressed-data" } },
        *compress(whole->toBytes()) };
    const Result<As2Content> content = unpack(packed, ends.theirs, now);
    QVERIFY(content);
    QCOMPARE(content->part.body, asnBytes);
    QVERIFY(content->wasCompressed && content->wasSigned);
    QCOMPARE(content->mic->value, hashOf(Digest::Sha256, part.toBytes()).toBase64());
}

void tst_As2Message::refusesABomb()
{
    const Result<QByteArray> packed = compress(QByteArray(5'000'000, 'a'));
    QVERIFY(packed && packed->size() < 20'000);
    QCOMPARE(decompress(*packed, 5'000'000)->size(), 5'000'000);
    const Result<QByteArray> refused = decompress(*packed, 4'999'999);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, codes::as2Decompression);
    QVERIFY(!decompress(packed->first(packed->size() / 2), 5'000'000));
    QVERIFY(!decompress("no DER at all", 1000));
}

/// BER with lengths left open and the data in pieces, as streaming writers make it.
void tst_As2Message::readsWhatOthersCompress()
{
    const QByteArray zlib = qCompress(asnBytes).sliced(4);
    const auto piece = [](const QByteArray &bytes) { return QByteArray(1, 0x04) + char(bytes.size()) + bytes; };
    const QByteArray ber = QByteArray::fromHex("3080060b2a864886f70d0109100109a08030800201"
                                               "00300d060b2a864886f70d0109100308308006092a864886f70d010701a0802480")
        + piece(zlib.first(10)) + piece(zlib.sliced(10)) + QByteArray(12, '\0');
    const Result<QByteArray> content = decompress(ber, 1000);
    QVERIFY2(content, qPrintable(content ? QString() : content.error().detail));
    QCOMPARE(*content, asnBytes);
}

/// By Python's zlib, which walks down to the octets itself.
void tst_As2Message::isUnpackedByOthers()
{
    QProcess python;
    python.start(QStringLiteral("python3"), { QStringLiteral("-c"), QStringLiteral(R"(
import sys, zlib
def inside(der, skip):
    # The content of the element behind `skip` others.
    at = 0
    for _ in range(skip + 1):
        size, at = der[at + 1], at + 2
        if size & 0x80:
            digits = size & 0x7f
            size, at = int.from_bytes(der[at:at + digits], 'big'), at + digits
        content, at = der[at:at + size], at + size
    return content
data = inside(inside(inside(sys.stdin.buffer.read(), 0), 1), 0)
sys.stdout.buffer.write(zlib.decompress(inside(inside(inside(data, 2), 1), 0)))
)") });
    if (!python.waitForStarted())
        QSKIP("Python 3 is missing: nobody else to unpack.");
    const QByteArray content = QByteArray(100'000, 'x') + asnBytes;
    python.write(*compress(content));
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput(), content);
}

void tst_As2Message::splitsPartsExactly()
{
    const QByteArray body = "A preamble.\r\n--b\r\nX: 1\r\n\r\none\r\n\r\n--b \r\n\r\ntwo --b\n--b--\r\nAfter.";
    const Result<std::vector<QByteArray>> parts = splitMultipart(body, "b");
    QVERIFY(parts);
    QCOMPARE(parts->size(), 2U);
    QCOMPARE(parts->at(0), "X: 1\r\n\r\none\r\n");
    QCOMPARE(parts->at(1), "\r\ntwo --b");
    QVERIFY(!splitMultipart("--b\r\n\r\ncut off", "b"));
    const ContentType type = parsedType("Multipart/Signed; boundary=\"a;\\\"b\"; micalg=sha-256 ;x");
    QCOMPARE(type.type, "multipart/signed");
    QCOMPARE(type.parameter("Boundary"), "a;\"b");
    QCOMPARE(type.parameter("micalg"), "sha-256");
}

void tst_As2Message::answersWithAReceiptThatProvesIt()
{
    const Ends ends = agreed();
    House house { ends.theirs };
    const As2Message message = *packMessage(parcelOf(asnBytes), ends.ours, now);
    const As2Answer answer = receive(asRequest(message), house.books(), now);
    QCOMPARE(answer.status, 200);
    QCOMPARE(house.kept.size(), 1U);
    QCOMPARE(house.kept.front().bytes, asnBytes);
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

void tst_As2Message::saysThatADuplicateIsOne()
{
    const Ends ends = agreed();
    House house { ends.theirs };
    const As2Message message = *packMessage(parcelOf(asnBytes), ends.ours, now);
    (void)receive(asRequest(message), house.books(), now);
    const Result<Mdn> mdn = receiptIn(receive(asRequest(message), house.books(), now), ends.ours);
    QVERIFY(mdn);
    QCOMPARE(house.kept.size(), 1U);
    QCOMPARE(mdn->outcome, Mdn::Outcome::Duplicate);
    QCOMPARE(outcomeOf(*mdn, ends.ours, headerValue(message.headers, "Message-ID"), message.mic).state,
        sync::DeliveryOutcome::State::Acknowledged);
}

void tst_As2Message::refusesWhatIsNotProtected()
{
    Ends ends = agreed();
    House house { ends.theirs };
    ends.ours.signing = {};
    Result<Mdn> mdn = receiptIn(
        receive(asRequest(*packMessage(parcelOf(asnBytes), ends.ours, now)), house.books(), now), ends.ours);
    QVERIFY(mdn);
    QCOMPARE(mdn->outcome, Mdn::Outcome::Error);
    QCOMPARE(mdn->modifier, "insufficient-message-security");
    house.agreement.acceptsUnsigned = true;
    QVERIFY(house.kept.empty());
    mdn = receiptIn(
        receive(asRequest(*packMessage(parcelOf(asnBytes), ends.ours, now)), house.books(), now), ends.ours);
    QCOMPARE(mdn->outcome, Mdn::Outcome::Processed);
    QCOMPARE(house.kept.size(), 1U);
    ends.ours.encryption = {};
    mdn = receiptIn(receive(asRequest(*packMessage(parcelOf("x"), ends.ours, now)), house.books(), now), ends.ours);
    QCOMPARE(mdn->outcome, Mdn::Outcome::Error);
}

void tst_As2Message::refusesAWeakHash()
{
    Ends ends = agreed();
    House house { ends.theirs };
    ends.ours.signing = Digest::Sha1;
    const As2Message message = *packMessage(parcelOf(asnBytes), ends.ours, now);
    // The receipt is asked for with SHA-1 too; what it says counts here.
    Ends readers = agreed();
    readers.ours.acceptsWeak = true;
    const Result<Mdn> mdn = receiptIn(receive(asRequest(message), house.books(), now), readers.ours);
    QVERIFY(mdn);
    QCOMPARE(mdn->modifier, "insufficient-message-security");
    house.agreement.acceptsWeak = true;
    QCOMPARE(
        receiptIn(receive(asRequest(message), house.books(), now), readers.ours)->outcome, Mdn::Outcome::Processed);
}

void tst_As2Message::knowsNoStrangers()
{
    const Ends ends = agreed();
    House house { ends.theirs };
    As2Message message = *packMessage(parcelOf(asnBytes), ends.ours, now);
    message.headers = changed(message.headers, "AS2-From", "Nobody");
    const Result<Mdn> mdn = receiptIn(receive(asRequest(message), house.books(), now), ends.ours);
    QVERIFY(mdn);
    QVERIFY(!mdn->isSigned);
    QCOMPARE(mdn->modifier, "unknown-trading-partner");
    QVERIFY(house.kept.empty());
    QCOMPARE(receive({ {}, "hello" }, house.books(), now).status, 400);
}

void tst_As2Message::asksForItAgainWhereItCannotKeep()
{
    const Ends ends = agreed();
    House house { ends.theirs };
    house.isFull = true;
    const As2Message message = *packMessage(parcelOf(asnBytes), ends.ours, now);
    const As2Answer answer = receive(asRequest(message), house.books(), now);
    QCOMPARE(answer.status, 503);
    QVERIFY(!headerValue(answer.headers, "Retry-After").isEmpty());
    house.isFull = false;
    QCOMPARE(receiptIn(receive(asRequest(message), house.books(), now), ends.ours)->outcome, Mdn::Outcome::Processed);
}

void tst_As2Message::sendsLateReceiptsToThePartnerAlone()
{
    Ends ends = agreed();
    House house { ends.theirs };
    ends.ours.receipt = As2Agreement::Receipt::Asynchronous;
    ends.ours.receiptUrl = QUrl(QStringLiteral("https://packledger.example/receipts"));
    const As2Message message = *packMessage(parcelOf(asnBytes), ends.ours, now);
    const As2Answer answer = receive(asRequest(message), house.books(), now);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(answer.later);
    QCOMPARE(answer.later->url, ends.ours.receiptUrl);
    As2Message bent = message;
    bent.headers = changed(bent.headers, "Receipt-Delivery-Option", "http://169.254.169.254/latest");
    QVERIFY(!receive(asRequest(bent), house.books(), now).later);
}

void tst_As2Message::settlesByALateReceipt()
{
    Ends ends = agreed();
    ends.ours.receipt = As2Agreement::Receipt::Asynchronous;
    ends.ours.receiptUrl = QUrl(QStringLiteral("https://packledger.example/receipts"));
    House theirs { ends.theirs };
    House ours { ends.ours };
    const As2Message message = *packMessage(parcelOf(asnBytes), ends.ours, now);
    const LateReceipt late = *receive(asRequest(message), theirs.books(), now).later;
    const MimePart receipt { late.headers, late.body };
    QCOMPARE(receive(receipt, ours.books(), now).status, 404);
    ours.sent.insert(parcelOf({}).id, message.mic);
    QCOMPARE(receive(receipt, ours.books(), now).status, 200);
    QCOMPARE(ours.settled.value(parcelOf({}).id).state, sync::DeliveryOutcome::State::Acknowledged);
    QVERIFY(ours.settled.value(parcelOf({}).id).evidence.contains("Received-Content-MIC"));
    QVERIFY(ours.kept.empty());
}

void tst_As2Message::takesNoReceiptWithoutProof_data()
{
    QTest::addColumn<QByteArray>("signer");
    QTest::addColumn<int>("status");
    QTest::newRow("unsigned") << QByteArray("") << 400;
    QTest::newRow("signed by somebody else") << QByteArray("foreign") << 400;
}

void tst_As2Message::takesNoReceiptWithoutProof()
{
    QFETCH(const QByteArray, signer);
    QFETCH(const int, status);
    const Ends ends = agreed();
    House ours { ends.ours };
    const As2Message message = *packMessage(parcelOf(asnBytes), ends.ours, now);
    ours.sent.insert(parcelOf({}).id, message.mic);
    As2Agreement liar = ends.theirs;
    liar.identities = { m_foreign.identity() };
    const Mdn mdn { .originalMessageId = headerValue(message.headers, "Message-ID"), .mic = message.mic };
    MimePart receipt = *packReceipt(mdn, liar, signer.isEmpty() ? std::nullopt : std::optional(Digest::Sha256), now);
    receipt.headers.insert(receipt.headers.begin(),
        { { "AS2-From", "ACME" }, { "AS2-To", "Packledger Demo" }, { "Message-ID", "<m@acme>" } });
    const As2Answer answer = receive(receipt, ours.books(), now);
    QCOMPARE(answer.status, status);
    QVERIFY(ours.settled.isEmpty());
}

QTEST_GUILESS_MAIN(tst_As2Message)
#include "tst_as2message.moc"
