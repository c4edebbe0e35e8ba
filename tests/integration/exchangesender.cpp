#include "support/recordingpartner.h"
#include "sync/exchange.h"

#include <QCoreApplication>
#include <QThread>

using namespace packledger;

namespace {

/// The time that the test writes into a file.
class FileClock final : public Clock
{
public:
    explicit FileClock(QString file)
        : m_file(std::move(file))
    {
    }
    [[nodiscard]] Instant now() const override
    {
        QFile file(m_file);
        if (file.open(QIODevice::ReadOnly)) {
            if (const qint64 ms = file.readAll().toLongLong(); ms > 0)
                m_last = ms;
        }
        return { m_last, 0 };
    }

private:
    QString m_file;
    mutable qint64 m_last = 1;
};

} // namespace

/// exchangesender SITE CLOCK PARTNER: the exchange of a site, in a process that the test kills.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const FileClock clock(arguments.value(2));
    Result<ledger::Site> site = ledger::Site::open(arguments.value(1), clock);
    if (!site)
        return 2;
    site->ledger().setActor({ "automatic", "test" });
    sync::Exchange exchange(*site, [&](const sync::PartnerProfile &) -> Result<std::unique_ptr<sync::Transport>> {
        return std::make_unique<test::RecordingTransport>(arguments.value(3));
    });
    Progress goOn;
    for (;;) {
        if (!exchange.once(access::Session::forOperator("automatic"), {}, {}, goOn))
            return 3;
        QThread::msleep(5);
    }
}
