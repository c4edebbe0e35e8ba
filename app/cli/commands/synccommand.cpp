#include "cli/commands/synccommand.h"

#include "base/steadyclock.h"
#include "bootstrap/secretstore.h"
#include "cli/batchcall.h"
#include "cli/exchangefacts.h"
#include "sync/exchange.h"
#include "sync/syncerrors.h"
#include "transport/maketransport.h"
#include "transport/patience.h"
#include "workflow/stationclock.h"

namespace packledger::cli {

namespace {

QCommandLineOption partnerOption(const QString &text)
{
    return QCommandLineOption(QStringLiteral("partner"), text, QStringLiteral("NAME"));
}

/// What a run of `sync` works with, and the exit status of all it printed.
class Sync
{
public:
    Sync(CommandContext &context, ledger::Site &site, const QCommandLineParser &arguments,
        const sync::ExchangeRules &rules)
        : m_context(context)
        , m_partner(arguments.value(QStringLiteral("partner")).toUtf8())
        , m_secrets(bootstrap::openSecrets(context.options().site))
        , m_exchange(
              site,
              [this](const sync::PartnerProfile &partner) {
                  return transport::makeTransport(partner, *m_secrets, m_context.clock());
              },
              rules)
        , m_progress([this](qint64, qint64) { return !m_context.output().isBroken(); })
    {
    }

    [[nodiscard]] Result<void> once()
    {
        return m_exchange.once(
            m_context.person(), m_partner, [this](const sync::ExchangeStep &step) { print(step); }, m_progress);
    }
    [[nodiscard]] Result<void> goOn()
    {
        return m_exchange.goOn(m_context.person(), m_partner, [this](const sync::ExchangeStep &step) { print(step); });
    }
    /// Waits, as long as somebody takes what is printed.
    void pause(int ms) { (void)transport::pause(ms, m_progress); }
    [[nodiscard]] ExitStatus status() const { return m_status; }

private:
    void print(const sync::ExchangeStep &step)
    {
        using State = sync::ExchangeStep::State;
        const bool isAboutADocument = step.outgoing.isValid() || step.arrival.isValid();
        if (!isAboutADocument && step.error->code == sync::codes::partnerBusy) {
            m_context.output().warning({ Severity::Note, step.error->code, step.error->detail, {} });
            return;
        }
        m_context.output().print(stepFact(step), stepSentence(step));
        if (step.state == State::Failed)
            m_status = bootstrap::graver(m_status, ExitStatus::Refused);
        else if (step.state == State::Retry)
            m_status = bootstrap::graver(m_status, ExitStatus::SurroundingsFailed);
    }

    CommandContext &m_context;
    QByteArray m_partner;
    std::unique_ptr<transport::Secrets> m_secrets;
    sync::Exchange m_exchange;
    Progress m_progress;
    ExitStatus m_status = ExitStatus::Done;
};

} // namespace

QString SyncOnceCommand::summary() const
{
    return tr("send and fetch what is due, once");
}

QList<QCommandLineOption> SyncOnceCommand::options() const
{
    return { partnerOption(tr("with this partner alone")) };
}

ExitStatus SyncOnceCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<ledger::Site *> site = context.site();
    if (!site)
        return context.failed(site.error());
    sync::ExchangeRules rules;
    rules.pollMs = 0; // whoever asks wants to know what is there now
    Sync work(context, **site, arguments, rules);
    if (const Result<void> done = work.once(); !done)
        return context.failed(done.error());
    return work.status();
}

QString SyncWatchCommand::summary() const
{
    return tr("send and fetch for ever, whenever something is due");
}

QList<QCommandLineOption> SyncWatchCommand::options() const
{
    return { partnerOption(tr("with this partner alone")) };
}

ExitStatus SyncWatchCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<ledger::Site *> site = context.site();
    if (!site)
        return context.failed(site.error());
    constexpr int lookMs = 300; // another program may have queued something
    constexpr int troubleMs = 5'000;
    Sync work(context, **site, arguments, {});
    workflow::ClockWatch clock;
    while (!context.output().isBroken()) {
        const Result<std::optional<qint64>> looked = workflow::lookAtClock((*site)->ledger(), clock, steadyMs());
        if (const Result<void> done = looked ? work.goOn() : fail(looked.error()); !done) {
            // A ledger that is busy or a disk that is full may come round; a wrong call does not.
            const ExitStatus status = context.failed(done.error());
            if (status != ExitStatus::SurroundingsFailed)
                return status;
            work.pause(troubleMs);
        }
        work.pause(lookMs);
    }
    return ExitStatus::SurroundingsFailed;
}

} // namespace packledger::cli
