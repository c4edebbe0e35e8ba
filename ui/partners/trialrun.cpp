#include "partners/trialrun.h"

#include "partners/wizardtext.h"
#include "partners/wizardwords.h"
#include "sync/partners.h"
#include "trials/trialerrors.h"

namespace packledger::partners {

using common::LedgerService;
using common::Tone;

namespace {

constexpr int mostTries = 5; // another program may queue something while test documents are made
using Documents = std::vector<trials::TrialDocument>;

} // namespace

TrialRun::TrialRun(LedgerService &ledger, const Clock &clock, WayWork &work, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_work(work)
    , m_asker(std::make_unique<QObject>())
{
}

TrialRun::~TrialRun()
{
    cancel();
}

void TrialRun::begin()
{
    cancel();
    m_asker = std::make_unique<QObject>();
    m_view.reset();
    m_reading.reset();
    m_product.clear();
    m_underWay.clear();
}

void TrialRun::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void TrialRun::setWork(const QString &words)
{
    m_underWay = words;
    Q_EMIT changed();
}

void TrialRun::stop(const Error &error)
{
    m_underWay.clear();
    Q_EMIT stopped(error);
}

void TrialRun::refresh(const QByteArray &partner)
{
    m_ledger.run(
        m_asker.get(),
        [partner](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<TrialView> {
                const Result<sync::PartnerProfile> profile = sync::partnerNamed(view, partner);
                if (!profile)
                    return fail(profile.error());
                const Result<trials::TrialState> trial = trials::trialOf(view, partner);
                if (!trial)
                    return fail(trial.error());
                return TrialView { *trial, profile->isLive };
            });
        },
        [this](const Result<TrialView> &view) {
            if (!view) {
                Q_EMIT failed(view.error());
                return;
            }
            m_view = *view;
            Q_EMIT changed();
        },
        LedgerService::Lane::Look);
}

void TrialRun::sendDocuments(const access::Session &person, const QByteArray &partner)
{
    make(person, partner, 0);
}

void TrialRun::make(const access::Session &person, const QByteArray &partner, int attempt)
{
    setWork(WizardText::tr("The test documents are made"));
    const auto queue = [this, person, partner, attempt](const trials::TrialPlan &plan, const Documents &documents) {
        m_ledger.run(
            m_asker.get(),
            [plan, documents](ledger::Site &site) {
                Documents queued = documents;
                return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                    return trials::queueTrial(transaction, plan, queued);
                });
            },
            [this, person, partner, attempt](const Result<bool> &queued) {
                if (!queued)
                    return stop(queued.error());
                if (!*queued && attempt + 1 < mostTries)
                    return make(person, partner, attempt + 1);
                if (!*queued)
                    return stop({ trials::codes::tooOften, QString::fromUtf8(partner) });
                setWork({});
                refresh(partner);
            });
    };
    // In the lane that writes: another connection does not learn which numbers are taken meanwhile.
    m_ledger.run(
        m_asker.get(),
        [person, partner, gtin = m_product.toLatin1(), now = m_clock.now().ms](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) { return trials::planTrial(view, person, partner, gtin, now); });
        },
        [this, queue](const Result<trials::TrialPlan> &plan) {
            if (!plan)
                return stop(plan.error());
            m_work.run(
                m_asker.get(), [plan = *plan, &clock = m_clock] { return trials::makeTrialDocuments(plan, clock); },
                [this, queue, plan = *plan](const Result<Documents> &documents) {
                    if (documents)
                        queue(plan, *documents);
                    else
                        stop(documents.error());
                });
        });
}

void TrialRun::readSample(const access::Session &person, const QByteArray &partner, const QString &file)
{
    cancel();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    setWork(WizardText::tr("The document is read"));
    const auto note = [this, partner](const trials::SamplePlan &plan, const trials::SampleReading &reading) {
        m_ledger.run(
            m_asker.get(),
            [plan, reading](ledger::Site &site) {
                return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
                    trials::noteSample(transaction, plan, reading);
                    return {};
                });
            },
            [this, partner](const Result<void> &noted) {
                if (noted)
                    refresh(partner);
                else
                    stop(noted.error());
            });
    };
    m_ledger.run(
        m_asker.get(),
        [person, partner](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) { return trials::planSample(view, person, partner); });
        },
        [this, note, file, isCancelled = m_isCancelled](const Result<trials::SamplePlan> &plan) {
            if (!plan)
                return stop(plan.error());
            m_work.run(
                m_asker.get(),
                [plan = *plan, file, &clock = m_clock, isCancelled] {
                    return trials::readAtPractice(
                        plan, file, clock, [isCancelled](qint64, qint64) { return !*isCancelled; });
                },
                [this, note, plan = *plan](const Result<trials::SampleReading> &reading) {
                    if (!reading)
                        return stop(reading.error());
                    m_reading = *reading;
                    setWork({});
                    note(plan, *reading);
                });
        },
        LedgerService::Lane::Look);
}

Tone TrialRun::tone() const
{
    if (!m_view || !m_view->trial.isNeeded)
        return Tone::Neutral;
    return m_view->trial.isPassed() ? Tone::Accepted
        : m_view->trial.isRefused() ? Tone::Stop
        : m_view->trial.isOpen()    ? Tone::Progress
                                    : Tone::Neutral;
}

void TrialRun::showIn(WizardState &state) const
{
    if (!m_view)
        return;
    const trials::TrialState &trial = m_view->trial;
    if (trial.isNeeded) {
        WizardField product;
        product.id = QStringLiteral("trial.product");
        product.label = WizardText::tr("Product");
        product.help = WizardText::tr("GTIN of one of ours that they know. Empty: an example that is nobody's.");
        product.value = m_product;
        state.fields.push_back(product);
    }
    state.lines = linesOf(trial, m_clock.now().offsetMinutes);
    for (common::HealthLine &line : linesOf(trial.sample, m_reading))
        state.lines.push_back(std::move(line));
    if (m_view->isToSend())
        state.nextText = WizardText::tr("Send test documents");
    else if (trial.isNeeded)
        state.acts.emplace_back(QStringLiteral("trial"), WizardText::tr("Send new ones"));
    state.acts.emplace_back(QStringLiteral("sample"), WizardText::tr("Read a document of theirs"));
}

} // namespace packledger::partners
