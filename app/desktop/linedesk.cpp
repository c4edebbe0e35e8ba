#include "desktop/linedesk.h"

#include "bootstrap/linelabel.h"
#include "camera/videoframesource.h"
#include "labelart/labelart.h"
#include "ledger/linestores.h"
#include "photoeyes/streampacksignal.h"
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

/// The label as its printer printed it; a plain one where the batch's template is not known.
LineLabel printedLabel(
    ledger::View &view, const ledger::Site &site, const ledger::BatchRow &batch, const gs1::ItemKey &key, QDate today)
{
    LineLabel label = labelOf(batch.order, key.serial());
    const Result<bootstrap::LineLabel> printed = bootstrap::lineLabel(view, site, batch, key, today);
    const Result<QImage> art = printed ? labelart::drawLabel(printed->placed) : Result<QImage>(QImage());
    if (!printed || !art || labels::matrixPlace(printed->placed).isEmpty())
        return label;
    label.art = *art;
    label.symbol = labels::matrixPlace(printed->placed);
    label.texts = labels::textPlaces(printed->placed);
    return label;
}

camera::CameraSettings deviceOf(const settings::CameraSettings &camera)
{
    return { .address = camera.address,
        .name = camera.name,
        .size = QSize(camera.width, camera.height),
        .frameRate = camera.frameRate,
        .exposure = camera.exposure,
        .focus = camera.focus };
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

/// What the camera has to know of the batch.
struct LineDesk::Job
{
    ledger::WorkOrder order;
    std::vector<std::vector<QRectF>> text;
};

const settings::CameraSettings *LineDesk::lineCamera() const
{
    return m_settings.line.camera.isEmpty() ? nullptr : m_settings.cameraOf(m_settings.line.camera);
}

void LineDesk::setDevices(const settings::DeviceSettings &settings)
{
    const auto cameraOf = [](const settings::DeviceSettings &devices) {
        const settings::CameraSettings *camera = devices.cameraOf(devices.line.camera);
        return camera ? std::optional(*camera) : std::nullopt;
    };
    const bool isSame = settings.line == m_settings.line && cameraOf(settings) == cameraOf(m_settings);
    m_settings = settings;
    if (!isSame)
        reopen();
}

void LineDesk::watch(BatchId batch)
{
    if (batch == m_batch)
        return;
    m_batch = batch;
    if (batch.isValid())
        readRejectOutput();
    reopen();
}

void LineDesk::setTesting(bool isTesting)
{
    if (isTesting == m_isTesting)
        return;
    m_isTesting = isTesting;
    // A batch's camera goes on as it is.
    if (!m_batch.isValid())
        reopen();
}

void LineDesk::reopen()
{
    close();
    if (m_batch.isValid())
        readJob();
    else if (m_isTesting)
        open({});
}

void LineDesk::close()
{
    ++m_asked;
    ++m_openings;
    m_timer.stop();
    m_line = nullptr;
    m_isFeeding = false;
    m_fedJob = {};
    m_fedPosition = 0;
    if (!m_camera)
        return;
    // A camera that hangs ends on its own time; nobody waits for it here.
    camera::LineCamera *ending = m_camera.release();
    ending->disconnect(this);
    ending->setParent(this);
    connect(ending, &camera::LineCamera::rested, ending, &QObject::deleteLater);
    ending->stop();
}

void LineDesk::readJob()
{
    const quint64 asked = ++m_asked;
    m_ledger.run(
        this,
        [batch = m_batch, today = m_clock.today()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Job> {
                const std::optional<ledger::BatchRow> row = view.line().batches.find(batch);
                return row ? Job { row->order, bootstrap::textOfBatch(view, site, *row, today) } : Job {};
            });
        },
        [this, asked](const Result<Job> &job) {
            // The same batch goes on with another label: the camera looks elsewhere.
            if (job && asked == m_asked && (!m_camera || job->text != m_text)) {
                close();
                open(*job);
            }
        },
        common::LedgerService::Lane::Look);
}

void LineDesk::open(const Job &job)
{
    m_order = job.order;
    m_text = job.text;
    camera::LookRecipe recipe;
    recipe.budget = camera::lookBudget(m_order.target);
    recipe.text = job.text;
    camera::PackTelling telling;
    std::unique_ptr<camera::FrameSource> frames;
    const settings::CameraSettings *device = lineCamera();
    const bool isSimulated = device == nullptr && m_isDemo && !m_order.gtin.isEmpty();
    if (device != nullptr) {
        const Result<scan::PackTrigger> trigger = scan::PackTrigger::parse(m_settings.line.trigger);
        telling.trigger = trigger.value_or(scan::PackTrigger {});
        telling.signal = photoeyes::makePackSignal(telling.trigger);
        recipe.name = camera::shownName(deviceOf(*device));
        frames = std::make_unique<camera::VideoFrameSource>(deviceOf(*device));
    } else if (isSimulated) {
        const int speed = m_order.target > 0 ? m_order.target : 60;
        auto line = std::make_unique<SimulatedLine>(simulated::LinePace { speed, 0.03, {}, 7 });
        m_line = line.get();
        m_line->setRunning(m_beltRuns);
        telling.trigger.kind = scan::PackTrigger::Kind::EachPicture;
        recipe.name = tr("Simulated line camera");
        if (recipe.text.empty())
            recipe.text = { SimulatedLine::textOf(labelOf(m_order, "000000000000")) };
        frames = std::move(line);
    }
    Q_EMIT cameraFound(recipe.name, isSimulated);
    if (!frames)
        return;
    m_camera = std::make_unique<camera::LineCamera>(std::move(frames), recipe, telling, m_clock);
    connect(m_camera.get(), &camera::LineCamera::packSeen, this, &LineDesk::packSeen);
    connect(m_camera.get(), &camera::LineCamera::viewed, this, &LineDesk::viewed);
    connect(m_camera.get(), &camera::LineCamera::statusChanged, this, &LineDesk::cameraStatusChanged);
    m_camera->start();
    if (isSimulated) {
        m_timer.start();
        feed();
    }
}

void LineDesk::feed()
{
    struct Fed
    {
        ledger::AwaitedLabel label;
        LineLabel printed;
    };
    if (!m_line || m_isFeeding)
        return;
    m_isFeeding = true;
    m_ledger.run(
        this,
        [batch = m_batch, job = m_fedJob, position = m_fedPosition, today = m_clock.today()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<std::vector<Fed>> {
                std::vector<Fed> fed;
                const std::optional<ledger::BatchRow> row = view.line().batches.find(batch);
                ledger::InspectionRun run = view.line().inspections.run(batch);
                if (std::pair(job, position) > std::pair(run.job, run.position)) {
                    run.job = job;
                    run.position = position;
                }
                if (row) {
                    for (const ledger::AwaitedLabel &label : view.line().inspections.awaited(batch, run, labelsAtOnce))
                        fed.push_back({ label, printedLabel(view, site, *row, label.key, today) });
                }
                return fed;
            });
        },
        [this, opening = m_openings](const Result<std::vector<Fed>> &labels) {
            if (opening != m_openings)
                return;
            m_isFeeding = false;
            if (!labels || !m_line)
                return;
            std::vector<LineLabel> printed;
            for (const Fed &fed : *labels) {
                printed.push_back(fed.printed);
                m_fedJob = fed.label.job;
                m_fedPosition = fed.label.position;
            }
            m_line->feed(printed);
        },
        common::LedgerService::Lane::Look);
}

void LineDesk::setBelt(bool runs)
{
    // While it stood, another label may have been chosen.
    if (runs && !m_beltRuns && m_batch.isValid())
        readJob();
    m_beltRuns = runs;
    if (m_line)
        m_line->setRunning(runs);
}

void LineDesk::showChallenge()
{
    if (!m_line)
        return;
    // The set is of labels as the batch has them: their text stands where the camera looks for it.
    m_ledger.run(
        this,
        [batch = m_batch, today = m_clock.today()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<LineLabel> {
                const std::optional<ledger::BatchRow> row = view.line().batches.find(batch);
                const Result<gs1::Gtin> gtin
                    = gs1::Gtin::parse(row ? QByteArrayView(row->order.gtin) : QByteArrayView());
                if (!gtin)
                    return fail(gtin.error());
                return printedLabel(view, site, *row, gs1::ItemKey::sgtin(*gtin, "CHALLENGE"), today);
            });
        },
        [this, opening = m_openings](const Result<LineLabel> &label) {
            if (!label || !m_line || opening != m_openings)
                return;
            for (int i = 0; i < workflow::challengeStepCount; ++i) {
                const auto step = workflow::ChallengeStep(i);
                const LineFault fault = step == workflow::ChallengeStep::WrongLot ? LineFault::WrongLot
                    : step == workflow::ChallengeStep::Damaged                    ? LineFault::Smudged
                    : step == workflow::ChallengeStep::NoCode                     ? LineFault::NoCode
                    : step == workflow::ChallengeStep::LowGrade                   ? LineFault::Faint
                                                                                  : LineFault::None;
                m_line->show(*label, fault);
            }
        },
        common::LedgerService::Lane::Look);
}

bool LineDesk::scanNext()
{
    const std::optional<LineLabel> label = m_line ? m_line->nextLabel() : std::nullopt;
    if (!label)
        return false;
    scan::ScanReading reading;
    reading.bytes = label->message;
    reading.symbologyIdentifier = "]d2";
    reading.source = tr("Simulated scanner");
    reading.time = m_clock.now();
    Q_EMIT scanned(reading);
    return true;
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
