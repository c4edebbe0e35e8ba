#include "packing/packingpresenter.h"

#include "base/errortext.h"
#include "dock/itemwords.h"
#include "ledger/linestores.h"
#include "packing/packingheard.h"
#include "packing/packinglayer.h"
#include "packing/packingsnapshot.h"
#include "scan/interpret.h"
#include "shipping/batchnews.h"
#include "workflow/clientscope.h"
#include "workflow/labelreplacing.h"
#include "workflow/numberreason.h"
#include "workflow/packfacts.h"
#include "workflow/packscan.h"

#include <algorithm>

namespace packledger::packing {

using common::Tone;
using workflow::AggregationSession;
using workflow::PackVerdict;
using workflow::ScannedCode;

PackingPresenter::PackingPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void PackingPresenter::setSession(const access::Session &session)
{
    const bool isSomebodyElse = session.login() != m_person.login();
    m_person = session;
    if (isSomebodyElse && !m_container.isEmpty())
        checkContainer();
    refresh();
}

void PackingPresenter::checkContainer()
{
    m_ledger.run(
        this,
        [person = m_person, packing = m_packing, container = m_container](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<bool> {
                const std::optional<ledger::Packing> row = view.line().packings.byId(packing);
                return row ? workflow::mayHandlePacking(view, person, *row)
                           : workflow::mayHandle(view, person, container);
            });
        },
        [this](const Result<bool> &mine) {
            if (!mine || *mine)
                return;
            m_state.built.clear();
            m_state.starts.clear();
            leave();
        },
        common::LedgerService::Lane::Look);
}

void PackingPresenter::setCamera(const dock::CameraState &camera)
{
    const QHash<QByteArray, dock::CodeLook> looks = m_state.camera.looks;
    m_state.camera = camera;
    m_state.camera.looks = looks;
    Q_EMIT stateChanged(m_state);
}

void PackingPresenter::setInView(const std::vector<dock::SeenCode> &codes)
{
    m_inView = codes;
    previewLayer();
}

void PackingPresenter::refresh()
{
    if (!m_state.isPacking)
        readStartsAnew();
}

void PackingPresenter::readStartsAnew()
{
    m_ledger.run(
        this,
        [person = m_person](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) -> Result<std::vector<StartRow>> { return readStarts(view, person); });
        },
        [this, login = m_person.login()](const Result<std::vector<StartRow>> &starts) {
            if (!starts || login != m_person.login())
                return;
            m_state.starts = *starts;
            Q_EMIT stateChanged(m_state);
        },
        common::LedgerService::Lane::Look);
}

void PackingPresenter::begin(const QString &id)
{
    workflow::ContainerOrder order;
    const QString kind = id.section(u':', 0, 0);
    const QByteArray rest = id.section(u':', 1).toUtf8();
    if (kind == QLatin1StringView("open")) {
        order.key = gs1::ItemKey::fromText(rest);
    } else if (kind == QLatin1StringView("new-pallet") || kind == QLatin1StringView("new-mixed")) {
        order.what = workflow::ContainerOrder::What::NewSscc;
        order.level = kind == QLatin1StringView("new-pallet") ? ledger::Level::Pallet : ledger::Level::Case;
    } else {
        order.what = workflow::ContainerOrder::What::NewTradeItem;
        order.gtin = rest;
        order.level = kind == QLatin1StringView("new-bundle") ? ledger::Level::Bundle : ledger::Level::Case;
    }
    post([person = m_person, order](ledger::WriteTransaction &transaction) -> Result<Heard> {
        const Result<workflow::OpenedContainer> container = workflow::openContainer(transaction, person, order);
        if (!container)
            return fail(container.error());
        LabelJob label;
        if (container->isNew)
            label = queueLabel(transaction, person, container->key, order.level, workflow::LabelDue::Opened);
        Heard heard = heardOf(transaction, container->packing);
        heard.label = label;
        return heard;
    });
}

void PackingPresenter::post(const Job &job)
{
    m_ledger.run(
        this, [job](ledger::Site &site) { return site.ledger().write(job); },
        [this](const Result<Heard> &heard) {
            if (heard)
                return show(*heard);
            // What is not on disk did not happen: the packer must hear it.
            dock::VerdictState verdict;
            verdict.sequence = ++m_shown;
            verdict.tone = Tone::Stop;
            verdict.word = tr("Not done");
            verdict.reason = errorSentence(heard.error());
            m_state.verdict = verdict;
            Q_EMIT stateChanged(m_state);
            Q_EMIT failed(heard.error());
        });
}

void PackingPresenter::show(const Heard &heard)
{
    PackingState fresh = heard.fresh;
    fresh.camera = m_state.camera;
    for (const auto &[bytes, look] : heard.looks)
        fresh.camera.looks.insert(bytes, look);
    fresh.isLayerMode = m_state.isLayerMode;
    fresh.layerText = m_state.layerText;
    fresh.instruction = instructionOf(fresh);
    fresh.starts = m_state.starts;
    fresh.built = heard.built.empty() ? m_state.built : heard.built;
    // What is at work again is not built.
    if (fresh.isPacking && !fresh.built.empty() && fresh.built.front().key == QString::fromUtf8(heard.container.text()))
        fresh.built.clear();
    fresh.canMove = !heard.movable.empty();
    fresh.wrong = heard.wrong;
    fresh.verdict = heard.verdict ? heard.verdict : m_state.verdict;
    if (heard.verdict)
        fresh.verdict->sequence = ++m_shown;
    // The first look at a container says nothing of the last one.
    if (heard.packing != m_packing && !heard.verdict)
        fresh.verdict.reset();
    m_packing = fresh.isPacking ? heard.packing : ledger::PackingId {};
    if (fresh.isPacking || !heard.container.isEmpty())
        m_container = heard.container;
    else
        fresh.label = m_state.label;
    fresh.hasContainer = !m_container.isEmpty();
    if (!heard.label.trouble.isEmpty())
        fresh.label = { Tone::Attention, tr("No label is printed."), heard.label.trouble };
    m_movable = heard.movable;
    m_state = std::move(fresh);
    if (!m_state.isPacking) {
        m_state.canUndo = !m_state.built.empty();
        m_state.camera.looks.clear();
        readStartsAnew();
    }
    m_previewed.clear();
    Q_EMIT stateChanged(m_state);
    if (heard.label.id != 0)
        Q_EMIT runWanted(heard.label.id, heard.label.printer);
    previewLayer();
}

void PackingPresenter::handleReading(const scan::ScanReading &reading)
{
    // In layer mode the picture is taken as a whole; the camera's single readings are that picture, and come before it.
    const bool isOfPicture = reading.source == m_state.camera.name
        || std::any_of(
            m_inView.begin(), m_inView.end(), [&](const dock::SeenCode &code) { return code.bytes == reading.bytes; });
    if (m_state.isPacking && m_state.isLayerMode && isOfPicture)
        return;
    const ScannedCode code
        = ScannedCode::from(scan::interpret(reading, m_clock.today()), reading.source, m_clock.today());
    post([person = m_person, packing = m_packing, code, bytes = reading.bytes](
             ledger::WriteTransaction &transaction) -> Result<Heard> {
        if (!packing.isValid())
            return opened(transaction, person, code);
        AggregationSession session(packing, person);
        const Result<workflow::PackOutcome> outcome = session.scan(transaction, code);
        if (!outcome)
            return fail(outcome.error());
        if (outcome->verdict == PackVerdict::Container)
            return closed(transaction, person, session, &code, AggregationSession::Short::Refused);
        Heard heard = heardOf(transaction, packing);
        heard.verdict = verdictOf(transaction, *outcome);
        heard.looks.emplace_back(bytes, lookOf(*outcome));
        addFullLabel(transaction, person, heard);
        if (outcome->verdict == PackVerdict::OtherParent && outcome->mayMove)
            heard.movable = { { bytes, code } };
        if (!isGood(outcome->verdict))
            heard.wrong = dock::codeText(outcome->key);
        return heard;
    });
}

void PackingPresenter::confirmMove()
{
    if (m_movable.empty() || !m_packing.isValid())
        return;
    post([person = m_person, packing = m_packing, children = m_movable](
             ledger::WriteTransaction &transaction) { return moveHere(transaction, person, packing, children); });
}

void PackingPresenter::setLayerMode(bool isLayerMode)
{
    m_state.isLayerMode = isLayerMode;
    m_state.layerText.clear();
    m_state.wrong.clear();
    m_state.camera.looks.clear();
    m_state.instruction = instructionOf(m_state);
    m_previewed.clear();
    Q_EMIT stateChanged(m_state);
    previewLayer();
}

void PackingPresenter::previewLayer()
{
    if (!m_state.isPacking || !m_state.isLayerMode || m_isPreviewing || m_inView.empty())
        return;
    Layer layer = layerInView();
    std::sort(layer.bytes.begin(), layer.bytes.end());
    if (layer.bytes == m_previewed)
        return;
    const std::vector<SeenChild> children = layer.children(m_clock.today());
    m_previewed = layer.bytes;
    m_isPreviewing = true;
    m_ledger.run(
        this,
        [person = m_person, packing = m_packing, children, today = m_clock.today()](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) {
                return AggregationSession(packing, person).preview(view, codesOf(children), today);
            });
        },
        [this, children](const Result<std::vector<workflow::PackOutcome>> &outcomes) {
            m_isPreviewing = false;
            if (outcomes)
                showLayer(lookAt(children, *outcomes));
        },
        common::LedgerService::Lane::Look);
}

Layer PackingPresenter::layerInView() const
{
    Layer layer { {}, m_state.camera.name };
    for (const dock::SeenCode &seen : m_inView)
        layer.bytes.append(seen.bytes);
    return layer;
}

void PackingPresenter::showLayer(const LayerLook &look)
{
    m_state.camera.looks.clear();
    for (const auto &[bytes, code] : look.looks)
        m_state.camera.looks.insert(bytes, code);
    m_state.wrong = look.wrong;
    m_state.layerReady = look.ready;
    const bool isExpected = m_state.expected > 0;
    m_state.layerText = look.text(isExpected ? std::max<qint64>(0, m_state.expected - m_state.count - look.ready) : -1);
    Q_EMIT stateChanged(m_state);
    previewLayer();
}

void PackingPresenter::takeLayer()
{
    if (!m_packing.isValid() || m_inView.empty())
        return;
    post([person = m_person, packing = m_packing, layer = layerInView(), today = m_clock.today()](
             ledger::WriteTransaction &transaction) {
        return packledger::packing::takeLayer(transaction, person, packing, layer, today);
    });
}

void PackingPresenter::undo()
{
    if (m_packing.isValid() && m_state.canUndo) {
        post([person = m_person, packing = m_packing](ledger::WriteTransaction &transaction) -> Result<Heard> {
            const Result<std::vector<workflow::PackOutcome>> out
                = AggregationSession(packing, person).undo(transaction);
            if (!out)
                return fail(out.error());
            Heard heard = heardOf(transaction, packing);
            dock::VerdictState verdict;
            verdict.tone = Tone::Again;
            verdict.word = PackingPresenter::tr("Taken back");
            verdict.reason = PackingPresenter::tr("Take %n out of the container.", nullptr, int(out->size()));
            if (out->size() == 1) {
                verdict.serial = dock::codeText(out->front().key);
                // One that was to be moved is still where it was.
                const std::optional<ledger::ItemRow> row = transaction.items().byId(out->front().item);
                if (const auto parent = row ? transaction.items().byId(row->parent) : std::nullopt)
                    verdict.reason = PackingPresenter::tr("Take it out of the container, and put it back into %1.")
                                         .arg(dock::codeText(parent->key));
            }
            heard.verdict = std::move(verdict);
            return heard;
        });
        m_state.camera.looks.clear();
        return;
    }
    if (m_packing.isValid() || m_state.built.empty())
        return;
    post([person = m_person, key = gs1::ItemKey::fromText(m_state.built.front().key.toUtf8())](
             ledger::WriteTransaction &transaction) -> Result<Heard> {
        const std::optional<ledger::Packing> packing = transaction.line().packings.closedOf(key);
        if (!packing)
            return fail(ledger::codes::notFound, QString::fromUtf8(key.text()));
        const Result<void> done = shipping::andTell(
            transaction, [&] { return AggregationSession(packing->id, person).reopen(transaction); });
        if (!done)
            return fail(done.error());
        Heard heard = heardOf(transaction, packing->id);
        dock::VerdictState verdict;
        verdict.tone = Tone::Again;
        verdict.word = PackingPresenter::tr("Open again");
        verdict.reason
            = PackingPresenter::tr("The container is as it was before it was closed. The record keeps both.");
        verdict.serial = dock::codeText(key);
        heard.verdict = std::move(verdict);
        return heard;
    });
}

void PackingPresenter::closeContainer()
{
    if (!m_packing.isValid())
        return;
    post([person = m_person, packing = m_packing](ledger::WriteTransaction &transaction) -> Result<Heard> {
        AggregationSession session(packing, person);
        return closed(transaction, person, session, nullptr, AggregationSession::Short::Allowed);
    });
}

void PackingPresenter::printLabel()
{
    if (m_container.isEmpty())
        return;
    post([person = m_person, packing = m_packing, container = m_container](
             ledger::WriteTransaction &transaction) -> Result<Heard> {
        bool wasPrinted = false;
        const LabelJob label = askForLabel(transaction, person, container, levelOf(transaction, container), wasPrinted);
        Heard heard = heardOf(transaction, packing);
        heard.container = container;
        heard.fresh.label = readLabel(transaction, container);
        heard.label = label;
        if (wasPrinted) {
            dock::VerdictState verdict;
            verdict.tone = Tone::Again;
            verdict.word = PackingPresenter::tr("Printed before");
            verdict.reason
                = PackingPresenter::tr("No number is printed twice. Is the label spoilt, F7 gives a new one.");
            verdict.serial = dock::codeText(container);
            heard.verdict = std::move(verdict);
        }
        return heard;
    });
}

void PackingPresenter::replaceLabel()
{
    if (m_container.isEmpty())
        return;
    post([person = m_person, container = m_container](ledger::WriteTransaction &transaction) -> Result<Heard> {
        const std::optional<ledger::Level> level = levelOf(transaction, container);
        const Result<workflow::Replacement> done = workflow::replaceLabel(
            transaction, person, container, workflow::keptReason(workflow::NumberReason::LabelSpoiltPacking));
        if (!done)
            return fail(done.error());
        const LabelJob label = done->job.isValid()
            ? labelJobOf(transaction, done->job)
            : queueLabel(transaction, person, done->fresh, level, workflow::LabelDue::Asked);
        Heard heard = heardOf(transaction, done->packing);
        heard.container = done->fresh;
        heard.label = label;
        heard.fresh.label = readLabel(transaction, done->fresh);
        if (!heard.fresh.isPacking)
            heard.built = builtOf(transaction, done->fresh);
        dock::VerdictState verdict;
        verdict.tone = Tone::Again;
        verdict.word = PackingPresenter::tr("New number");
        verdict.reason = PackingPresenter::tr("%1 is written off: destroy its label.").arg(dock::codeText(container));
        verdict.serial = dock::codeText(done->fresh);
        verdict.isSscc = done->fresh.kind() == gs1::ItemKey::Kind::Sscc;
        heard.verdict = std::move(verdict);
        return heard;
    });
}

void PackingPresenter::labelMoved()
{
    if (m_container.isEmpty())
        return;
    m_ledger.run(
        this,
        [container = m_container](ledger::Site &site) {
            return site.ledger().read(
                [&](ledger::View &view) -> Result<common::HealthLine> { return readLabel(view, container); });
        },
        [this, container = m_container](const Result<common::HealthLine> &label) {
            if (!label || container != m_container || m_state.label == *label)
                return;
            m_state.label = *label;
            Q_EMIT stateChanged(m_state);
        },
        common::LedgerService::Lane::Look);
}

void PackingPresenter::leave()
{
    PackingState fresh;
    fresh.camera = m_state.camera;
    fresh.camera.looks.clear();
    fresh.built = m_state.built;
    fresh.starts = m_state.starts;
    fresh.canUndo = !fresh.built.empty();
    m_state = std::move(fresh);
    m_packing = {};
    m_container = {};
    m_movable.clear();
    Q_EMIT stateChanged(m_state);
    readStartsAnew();
}

void PackingPresenter::toggle(const QString &key)
{
    toggleBranch(m_ledger, this, m_state.built, key, [this] { Q_EMIT stateChanged(m_state); });
}

} // namespace packledger::packing
