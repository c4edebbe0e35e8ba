#include "desktop/linedesk.h"

#include "ledger/linestores.h"
#include "simulated/simulatedline.h"
#include "workflow/linechallenge.h"

namespace packledger::desktop {

using simulated::LineFault;
using simulated::LineLabel;
using simulated::SimulatedLine;

namespace {

constexpr int lookEveryMs = 1000;
constexpr int labelsAtOnce = 50;

LineLabel labelWith(const QByteArray &message, const ledger::WorkOrder &order, const QByteArray &serial)
{
    return { message,
        { QStringLiteral("GTIN ") + QString::fromLatin1(order.gtin),
            QStringLiteral("SN ") + QString::fromLatin1(serial),
            QStringLiteral("LOT ") + QString::fromLatin1(order.lot),
            QStringLiteral("EXP ") + QString::fromLatin1(order.expiry) } };
}

LineLabel labelOf(const ledger::WorkOrder &order, const QByteArray &serial)
{
    const QByteArray date = order.expiry.sliced(2).replace("-", "");
    return labelWith("01" + order.gtin + "17" + date + "10" + order.lot + "\x1d" + "21" + serial, order, serial);
}

} // namespace

LineDesk::LineDesk(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &LineDesk::feed);
    connect(&m_rejects, &rejects::RejectService::answered, this, &LineDesk::rejected);
    connect(&m_rejects, &rejects::RejectService::statusChanged, this,
        [this](const QString &trouble) { Q_EMIT rejectOutputChanged(m_rejectAddress, trouble); });
}

LineDesk::~LineDesk() = default;

void LineDesk::watch(BatchId batch)
{
    if (batch == m_batch)
        return;
    m_batch = batch;
    m_timer.stop();
    m_camera.reset();
    m_line = nullptr;
    m_fedJob = {};
    m_fedPosition = 0;
    m_isFeeding = false;
    if (!batch.isValid())
        return;
    readRejectOutput();
    if (!m_isDemo)
        return;
    m_ledger.run(
        this,
        [batch](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<ledger::WorkOrder> {
                const std::optional<ledger::BatchRow> row = view.line().batches.find(batch);
                return row ? row->order : ledger::WorkOrder {};
            });
        },
        [this, batch](const Result<ledger::WorkOrder> &order) {
            if (order && !order->gtin.isEmpty() && batch == m_batch)
                startSimulated(*order);
        },
        common::LedgerService::Lane::Look);
}

void LineDesk::startSimulated(const ledger::WorkOrder &order)
{
    m_order = order;
    const int speed = order.target > 0 ? order.target : 60;
    auto line = std::make_unique<SimulatedLine>(simulated::LinePace { speed, 0.03, {}, 7 });
    m_line = line.get();
    m_line->setRunning(m_beltRuns);
    camera::LookRecipe recipe;
    recipe.name = tr("Simulated line camera");
    // Serials of a pool are of one length, and so are their symbols.
    recipe.text = SimulatedLine::textOf(labelOf(order, "000000000000"));
    m_camera = std::make_unique<camera::LineCamera>(std::move(line), recipe, m_clock);
    connect(m_camera.get(), &camera::LineCamera::packSeen, this, &LineDesk::packSeen);
    connect(m_camera.get(), &camera::LineCamera::statusChanged, this, &LineDesk::cameraStatusChanged);
    Q_EMIT cameraFound(recipe.name, true);
    m_camera->start();
    m_timer.start();
    feed();
}

void LineDesk::feed()
{
    if (!m_line || m_isFeeding)
        return;
    m_isFeeding = true;
    m_ledger.run(
        this,
        [batch = m_batch, job = m_fedJob, position = m_fedPosition](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::AwaitedLabel>> {
                ledger::InspectionRun run = view.line().inspections.run(batch);
                if (std::pair(job, position) > std::pair(run.job, run.position)) {
                    run.job = job;
                    run.position = position;
                }
                return view.line().inspections.awaited(batch, run, labelsAtOnce);
            });
        },
        [this](const Result<std::vector<ledger::AwaitedLabel>> &labels) {
            m_isFeeding = false;
            if (!labels || !m_line)
                return;
            std::vector<LineLabel> printed;
            for (const ledger::AwaitedLabel &label : *labels) {
                printed.push_back(labelOf(m_order, label.key.serial()));
                m_fedJob = label.job;
                m_fedPosition = label.position;
            }
            m_line->feed(printed);
        },
        common::LedgerService::Lane::Look);
}

void LineDesk::setBelt(bool runs)
{
    m_beltRuns = runs;
    if (m_line)
        m_line->setRunning(runs);
}

void LineDesk::showChallenge()
{
    if (!m_line)
        return;
    for (int i = 0; i < workflow::challengeStepCount; ++i) {
        const auto step = workflow::ChallengeStep(i);
        const QByteArray message = workflow::challengeMessage(
            m_order, step == workflow::ChallengeStep::NoCode ? workflow::ChallengeStep::Control : step);
        const LineFault fault = step == workflow::ChallengeStep::Damaged ? LineFault::Smudged
            : step == workflow::ChallengeStep::NoCode                    ? LineFault::NoCode
                                                                         : LineFault::None;
        m_line->show(labelWith(message, m_order, "CHALLENGE"), fault);
    }
}

void LineDesk::readRejectOutput()
{
    m_ledger.run(
        this,
        [](ledger::Site &site) {
            return site.ledger().read(
                [](ledger::View &view) -> Result<QString> { return workflow::inspectionRules(view).rejectAddress; });
        },
        [this](const Result<QString> &address) {
            m_rejectAddress = address.value_or(QString());
            const auto settings = scan::RejectSettings::parse(m_rejectAddress);
            Q_EMIT rejectOutputChanged(settings ? m_rejectAddress : QString(), {});
            m_rejects.setDevice(settings ? std::optional(*settings) : std::nullopt);
        },
        common::LedgerService::Lane::Look);
}

void LineDesk::reject(const QByteArray &pack)
{
    m_rejects.reject(pack);
}

} // namespace packledger::desktop
