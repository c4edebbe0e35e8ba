#include "partners/liveswitch.h"

#include "partners/wizardtext.h"
#include "trials/golive.h"

namespace packledger::partners {

using common::Tone;

LiveSwitch::LiveSwitch(common::LedgerService &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_asker(std::make_unique<QObject>())
{
}

void LiveSwitch::begin()
{
    m_asker = std::make_unique<QObject>();
    m_reason.clear();
}

void LiveSwitch::goLive(const access::Session &person, const QByteArray &partner)
{
    run(&trials::goLive, person, partner, true);
}

void LiveSwitch::pause(const access::Session &person, const QByteArray &partner)
{
    run(&trials::pause, person, partner, false);
}

void LiveSwitch::run(Act act, const access::Session &person, const QByteArray &partner, bool isLive)
{
    m_ledger.run(
        m_asker.get(),
        [act, person, partner, reason = m_reason](ledger::Site &site) {
            return site.ledger().write(
                [&](ledger::WriteTransaction &transaction) { return act(transaction, person, partner, reason); });
        },
        [this, isLive](const Result<void> &done) {
            if (!done) {
                Q_EMIT refused(done.error());
                return;
            }
            m_reason.clear();
            Q_EMIT switched(isLive);
        });
}

void LiveSwitch::showIn(WizardState &state, const TrialView &view, const access::Session &person) const
{
    if (view.isLive) {
        state.lines.push_back({ Tone::Accepted, WizardText::tr("Live: documents go by themselves."), {} });
        state.acts.emplace_back(QStringLiteral("pause"), WizardText::tr("Pause: let them wait here"));
        state.nextText = WizardText::tr("Done");
        return;
    }
    const QStringList missing = trials::missingFor(view.trial);
    if (missing.isEmpty()) {
        state.lines.push_back({ Tone::Accepted, WizardText::tr("Nothing is missing."), {} });
        state.nextText = WizardText::tr("Go live");
        return;
    }
    for (const QString &each : missing)
        state.lines.push_back({ Tone::Attention, WizardText::tr("Missing: %1").arg(each), {} });
    if (!person.may(access::Permission::AcceptExceptions)) {
        state.lines.push_back({ Tone::Neutral,
            WizardText::tr("Somebody who may accept exceptions can let it go live all the same."), {} });
        state.canGoOn = false;
        return;
    }
    WizardField reason;
    reason.id = QStringLiteral("live.reason");
    reason.label = WizardText::tr("Why it goes live all the same");
    reason.help = WizardText::tr("It stands in the journal with your name.");
    reason.value = m_reason;
    state.fields.push_back(reason);
    state.nextText = WizardText::tr("Go live all the same");
    state.canGoOn = state.canGoOn && !m_reason.isEmpty();
}

} // namespace packledger::partners
