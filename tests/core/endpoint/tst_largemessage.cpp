#include "core/transport/as2keys.h"
#include "endpoint/siteendpoint.h"
#include "support/acme.h"
#include "support/rememberedsecrets.h"
#include "support/testsite.h"
#include "transport/as2message.h"
#include "transport/httpclient.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <thread>

#include <malloc.h>

using namespace packledger;
using namespace packledger::endpoint;

namespace {

constexpr qsizetype messageBytes = 50 << 20;

/// Megabytes of memory that this process has, or had at most since it was asked to forget.
qint64 megabytes(const QByteArray &which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    return text.mid(text.indexOf(which) + which.size()).trimmed().split(' ').front().toLongLong() / 1024;
}

void forgetThePeak()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

/// A partner's message of 50 MB, signed and encrypted, at the door of a site where somebody else writes for long, and
/// another system that asks meanwhile.
class tst_LargeMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNobodyWaiting();
};

void tst_LargeMessage::keepsNobodyWaiting()
{
    const test::As2Keys ours = test::makeAs2Keys(QStringLiteral("ours"));
    const test::As2Keys theirs = test::makeAs2Keys(QStringLiteral("theirs"));
    if (ours.certificate.isEmpty() || theirs.certificate.isEmpty())
        QSKIP("the openssl program is not installed");
    const SystemClock clock;
    test::FakeClock siteClock;
    test::TestSite site(siteClock);
    test::RememberedSecrets secrets;
    (void)secrets.keep("our-as2", ours.pem());
    sync::PartnerProfile partner = test::acme();
    partner.route = { "as2",
        { { QStringLiteral("url"), QStringLiteral("http://partner.example/as2") },
            { QStringLiteral("our_id"), QStringLiteral("US") },
            { QStringLiteral("partner_id"), QStringLiteral("ACME") },
            { QStringLiteral("identity"), QStringLiteral("secret:our-as2") },
            { QStringLiteral("certificates"), QString::fromLatin1(theirs.certificate) } } };
    QVERIFY(test::setPartner(site.ledger(), partner));

    transport::As2Agreement sender;
    sender.ourId = "ACME";
    sender.partnerId = "US";
    sender.identities = { theirs.identity() };
    sender.certificates = { ours.partner() };
    sender.signing = transport::Digest::Sha256;
    sender.encryption = transport::Cipher::Aes256Cbc;
    QByteArray document(messageBytes, Qt::Uninitialized);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(document.data()), messageBytes / 4);
    const Result<transport::As2Message> message = transport::packMessage(
        { "0b7e1d9e-0000-4000-8000-000000000001", QStringLiteral("large.xml"), "application/octet-stream", document },
        sender, clock.now());
    QVERIFY(message);
    document.clear();

    EndpointRules rules;
    rules.token = "right";
    rules.takesAs2 = true;
    SiteEndpoint endpoint(site.site(), secrets, rules, clock);
    const Result<QString> url = endpoint.listen({});
    QVERIFY(url);

    // Somebody writes, and does not end before the questions are answered.
    QSemaphore isWriting;
    QSemaphore mayEnd;
    std::thread writer([&] {
        Result<ledger::Site> other = ledger::Site::open(site.folder(), siteClock);
        (void)other->ledger().write([&](ledger::WriteTransaction &) -> Result<void> {
            isWriting.release();
            mayEnd.acquire();
            return {};
        });
    });
    isWriting.acquire();
    forgetThePeak();
    const qint64 before = megabytes("VmRSS:");
    Progress goOn;
    std::atomic<int> taken = 0;
    std::thread posting([&] {
        transport::HttpClient client({}, {});
        transport::HttpRequest request { .method = "POST", .url = url->toLatin1() + "/as2", .body = message->body };
        for (const transport::MimeHeader &header : message->headers)
            request.headers.emplace_back(header.name, header.value);
        const Result<transport::HttpAnswer> answer = client.exchange(request, goOn);
        taken = answer ? answer->status : -1;
    });
    std::atomic<int> answered = 0;
    std::thread asking([&] {
        transport::HttpClient client({}, {});
        for (int i = 0; i < 50; ++i) {
            transport::HttpRequest request { .method = "GET", .url = url->toLatin1() + "/events" };
            request.headers.emplace_back("Authorization", "Bearer right");
            const Result<transport::HttpAnswer> answer = client.exchange(request, goOn);
            answered += answer && answer->status == 200 ? 1 : 0;
        }
    });
    const bool areAnswered = QTest::qWaitFor([&] { return answered == 50; }, 120'000);
    const bool hadToWait = taken == 0;
    mayEnd.release();
    const bool isTaken = QTest::qWaitFor([&] { return taken != 0; }, 300'000);
    for (std::thread *thread : { &asking, &posting, &writer })
        thread->join();
    QVERIFY(areAnswered);
    QVERIFY(hadToWait);
    QVERIFY(isTaken);
    QCOMPARE(taken.load(), 200);
    const auto arrivals = site.ledger().read(
        [](ledger::View &view) -> Result<std::vector<ledger::InboxRow>> { return view.exchange().inbox.all(); });
    QCOMPARE(arrivals->size(), size_t(1));
    QCOMPARE(arrivals->front().bytes, qint64(messageBytes));
    // The message as it came, as it was encrypted, as it was signed, its content, and one more on the way in between.
    const qint64 grown = megabytes("VmHWM:") - before;
    qInfo("%lld MB of memory for a message of 50 MB", static_cast<long long>(grown));
    QVERIFY2(grown < 500, qPrintable(QString::number(grown)));
}

QTEST_GUILESS_MAIN(tst_LargeMessage)
#include "tst_largemessage.moc"
