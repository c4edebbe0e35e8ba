#include "partners/connectiontest.h"

#include "base/errortext.h"
#include "partners/wizardtext.h"
#include "partners/wizardwords.h"

namespace packledger::partners {

using common::Tone;

ConnectionTest::ConnectionTest(Ways &ways, WayWork &work, QObject *parent)
    : QObject(parent)
    , m_ways(ways)
    , m_work(work)
{
}

ConnectionTest::~ConnectionTest()
{
    cancel();
}

void ConnectionTest::start(const sync::PartnerProfile &profile)
{
    forget();
    const int test = m_test;
    m_outcome = Outcome::Running;
    m_tried = profile;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_work.run(
        this,
        [&ways = m_ways, profile, isCancelled = m_isCancelled,
            report = m_work.telling<sync::TestStep>(
                this, [this, test](const sync::TestStep &step) { hearStep(test, step); })] {
            Progress progress = [isCancelled](qint64, qint64) { return !*isCancelled; };
            return ways.test(profile, report, progress);
        },
        [this, test, isCancelled = m_isCancelled](const Result<bool> &isGood) {
            if (test != m_test)
                return;
            m_outcome = *isCancelled ? Outcome::Cancelled : isGood && *isGood ? Outcome::Passed : Outcome::Failed;
            if (!isGood && !*isCancelled)
                m_error = isGood.error();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void ConnectionTest::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void ConnectionTest::forget()
{
    cancel();
    ++m_test;
    m_outcome = Outcome::None;
    m_steps.clear();
    m_error.reset();
    m_fingerprint.clear();
    m_missedTerms.reset();
}

void ConnectionTest::hearStep(int test, const sync::TestStep &step)
{
    if (test != m_test)
        return;
    m_steps.push_back(step);
    m_fingerprint = fingerprintIn(step.error);
    if (step.terms && !sync::keepsTerms(m_tried, *step.terms))
        m_missedTerms = step.terms;
    Q_EMIT changed();
}

Tone ConnectionTest::tone() const
{
    return isPassed() ? Tone::Accepted : m_outcome == Outcome::Failed ? Tone::Stop : Tone::Neutral;
}

void ConnectionTest::showIn(WizardState &state) const
{
    for (const sync::TestStep &each : m_steps)
        state.lines.push_back(lineOf(each));
    if (m_error)
        state.lines.push_back({ Tone::Stop, errorSentence(*m_error), m_error->where.path });
    switch (m_outcome) {
    case Outcome::None:
    case Outcome::Running:
        state.nextText = WizardText::tr("Test it");
        break;
    case Outcome::Passed:
        state.lines.push_back({ Tone::Accepted, WizardText::tr("The connection works."), {} });
        state.acts.emplace_back(QStringLiteral("test"), WizardText::tr("Test it again"));
        break;
    case Outcome::Cancelled:
        state.lines.push_back({ Tone::Attention, WizardText::tr("Stopped."), {} });
        state.nextText = WizardText::tr("Test it again");
        break;
    case Outcome::Failed:
        state.nextText = WizardText::tr("Test it again");
        break;
    }
    if (m_missedTerms && !isRunning()) {
        state.lines.push_back({ Tone::Attention,
            WizardText::tr("They do not take all that the profile lets out: larger documents are refused"),
            sync::wordsOf(*m_missedTerms) });
        state.acts.emplace_back(QStringLiteral("terms"), WizardText::tr("Take their limits into the profile"));
    }
    if (!m_fingerprint.isEmpty() && !isRunning()) {
        state.lines.push_back({ Tone::Attention, WizardText::tr("The server shows this key: %1").arg(m_fingerprint),
            WizardText::tr(
                "Ask the partner by telephone whether it is theirs. Once trusted, no other key is accepted.") });
        state.acts.emplace_back(QStringLiteral("pin"), WizardText::tr("It is theirs: trust this key"));
    }
}

} // namespace packledger::partners
