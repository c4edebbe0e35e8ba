#include "base/steadyclock.h"
#include "cli/commandline.h"
#include "cli/composition.h"
#include "support/acme.h"
#include "support/testsite.h"
#include "sync/outgoing.h"
#include "workflow/stationclock.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace packledger;
using namespace packledger::test;

namespace {

/// A clock that goes on by itself, and that somebody sets while others read it.
class MovedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return { m_aheadMs + steadyMs(), 0 }; }
    void move(qint64 ms) { m_aheadMs += ms; }

private:
    std::atomic<qint64> m_aheadMs = FakeClock().now().ms - steadyMs();
};

/// Takes lines until its reader goes away.
class Pipe final : public QIODevice
{
public:
    std::atomic<int> lines = 0;
    std::atomic<bool> isClosed = false;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override
    {
        ++lines;
        return isClosed ? -1 : length;
    }
};

} // namespace

/// What goes on for ever, and what it notices meanwhile.
class tst_SyncWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesThatSomebodyMovedTheClock();
};

void tst_SyncWatch::notesThatSomebodyMovedTheClock()
{
    FakeClock begin;
    TestSite site(begin);
    sync::PartnerProfile profile = acme();
    profile.route.options = QJsonObject { { QStringLiteral("out"), site.path("out") } };
    QDir().mkpath(site.path("out"));
    QVERIFY(setPartner(site.ledger(), profile));
    const auto queue = [&](const QByteArray &instance) {
        const Result<ledger::OutboxId> queued = site.ledger().write([&](ledger::WriteTransaction &transaction) {
            QByteArray content = "<document/>";
            QBuffer bytes(&content);
            bytes.open(QIODevice::ReadOnly);
            return sync::enqueue(transaction,
                { "acme", instance, QString::fromLatin1(instance) + QStringLiteral(".xml"), "application/xml",
                    "epcis" },
                bytes);
        });
        QVERIFY(queued);
    };
    const auto moves = [&] {
        return site.ledger()
            .read([](ledger::View &view) -> Result<QList<qint64>> {
                QList<qint64> found;
                for (const ledger::ClockLine &line : ledger::ClockStore(view.database()).all())
                    found.append(line.byMs);
                return found;
            })
            .value();
    };
    queue("a");

    MovedClock clock;
    Pipe pipe;
    pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    QByteArray told;
    QBuffer remarks(&told);
    remarks.open(QIODevice::WriteOnly);
    std::thread program([&] {
        (void)cli::CommandLine(cli::makeCommands(), pipe, remarks, clock)
            .run({ QStringLiteral("--json"), QStringLiteral("--site"), site.folder(), QStringLiteral("--operator"),
                QStringLiteral("ana"), QStringLiteral("sync"), QStringLiteral("watch") });
    });
    const bool hasBegun = QTest::qWaitFor([&] { return pipe.lines > 0; }, 30'000);
    constexpr qint64 yearMs = qint64(365) * 86'400'000;
    clock.move(yearMs);
    const bool isNoted = QTest::qWaitFor([&] { return !moves().isEmpty(); }, 30'000);
    // It ends with whoever reads what it prints.
    pipe.isClosed = true;
    queue("b");
    program.join();
    QVERIFY2(hasBegun, told.constData());
    QVERIFY2(isNoted, told.constData());
    QCOMPARE(moves().size(), 1);
    QVERIFY(std::abs(moves().front() - yearMs) < workflow::smallestJumpMs);
}

QTEST_GUILESS_MAIN(tst_SyncWatch)
#include "tst_syncwatch.moc"
