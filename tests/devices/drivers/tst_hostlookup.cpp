#include "serialline/hostlookup.h"
#include "serialline/textline.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QTcpServer>
#include <QTest>

#include <netdb.h>
#include <netinet/in.h>

#include <cstring>
#include <new>

using namespace packledger::serialline;

namespace {

QSemaphore asked;
QSemaphore answers;

} // namespace

/// The system's resolver, as a test has it: "slow.test" is this machine, told once the test lets it; nothing else is
/// known.
extern "C" int getaddrinfo(const char *host, const char *, const addrinfo *, addrinfo **found)
{
    if (std::strcmp(host, "slow.test") != 0)
        return EAI_NONAME;
    asked.release();
    answers.acquire();
    struct Both
    {
        addrinfo head;
        sockaddr_in address;
    };
    auto *both = new (::operator new(sizeof(Both))) Both {};
    both->address.sin_family = AF_INET;
    both->address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    both->head.ai_family = AF_INET;
    both->head.ai_socktype = SOCK_STREAM;
    both->head.ai_addrlen = sizeof both->address;
    both->head.ai_addr = reinterpret_cast<sockaddr *>(&both->address);
    *found = &both->head;
    return 0;
}

extern "C" void freeaddrinfo(addrinfo *found) noexcept
{
    ::operator delete(found);
}

/// Where a host is, whatever the resolver does.
class tst_HostLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsAtOnceWhileTheResolverHangs();
    void asksOnceAndGoesOnWhenItAnswers();
    void saysThatAHostIsNotKnown();
};

void tst_HostLookup::stopsAtOnceWhileTheResolverHangs()
{
    {
        TextLine line({ true, QStringLiteral("slow.test"), 9 });
        int looks = 0;
        QVERIFY(line.open(TextLine::Use::Listens, [&looks] { return ++looks > 1; }));
        QVERIFY(!line.isUp());
        QCOMPARE(looks, 2);
        asked.acquire();
    }
    // Nobody waits any more: the resolver answers nobody, and nothing happens.
    answers.release();
    QVERIFY(!HostLookup(QStringLiteral("slow.test")).wait(QDeadlineTimer(0)));
    asked.acquire();
    answers.release();
}

void tst_HostLookup::asksOnceAndGoesOnWhenItAnswers()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    TextLine line({ true, QStringLiteral("slow.test"), server.serverPort() });
    QVERIFY(line.open(TextLine::Use::Listens, [] { return true; }));
    asked.acquire();
    answers.release();
    QVERIFY(!line.open(TextLine::Use::Listens));
    QVERIFY(line.isUp());
    QCOMPARE(asked.available(), 0); // not once more
}

void tst_HostLookup::saysThatAHostIsNotKnown()
{
    const std::optional<HostLookup::Answer> answer
        = HostLookup(QStringLiteral("nobody.test")).wait(QDeadlineTimer(QDeadlineTimer::Forever));
    QVERIFY(answer && answer->addresses.isEmpty());
    QVERIFY(!answer->trouble.isEmpty());
}

QTEST_GUILESS_MAIN(tst_HostLookup)
#include "tst_hostlookup.moc"
