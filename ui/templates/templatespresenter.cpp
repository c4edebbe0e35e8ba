#include "templates/templatespresenter.h"

#include "base/errortext.h"
#include "base/localtime.h"
#include "ledger/linestores.h"
#include "scan/itemid.h"
#include "templates/elementoptions.h"
#include "templates/outlines.h"
#include "templates/readverdict.h"
#include "workflow/labelcontent.h"
#include "workflow/labelfacts.h"
#include "workflow/labeltemplates.h"

#include <algorithm>
#include <cmath>

namespace packledger::templates {

using common::LedgerService;
using common::Tone;
using labels::Element;
using labels::ElementType;
using labels::LabelTemplate;
using site::OptionRow;

namespace {

constexpr size_t mostSteps = 500;

QString size(double width, double height)
{
    return TemplatesPresenter::tr("%1 × %2 mm").arg(QString::number(width), QString::number(height));
}

} // namespace

TemplatesPresenter::TemplatesPresenter(LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    qRegisterMetaType<labels::PlacedLabel>();
}

void TemplatesPresenter::setLanguage(const QString &language)
{
    m_preview.language = language.isEmpty() ? QStringLiteral("en") : language.section(u'_', 0, 0);
    show();
}

void TemplatesPresenter::refresh()
{
    struct Told
    {
        std::vector<labels::TemplateLibrary::Entry> entries;
        std::vector<ledger::PrinterRow> printers;
        labels::LabelData::Place site;
        QString folder;
    };
    m_ledger.run(
        this,
        [](ledger::Site &site) -> Result<Told> {
            return site.ledger().read([&](ledger::View &view) -> Result<Told> {
                return Told { workflow::templatesInForce(
                                  view, labels::TemplateLibrary(site.folder() + QStringLiteral("/labels"))),
                    view.line().printing.printers(), workflow::labelPlaceOf(view, site.identity()), site.folder() };
            });
        },
        [this](const Result<Told> &told) {
            if (!told) {
                Q_EMIT failed(told.error());
                return;
            }
            m_entries = told->entries;
            m_printers = told->printers;
            m_site = told->site;
            m_folder = told->folder;
            if (m_preview.printer.isEmpty() && !m_printers.empty())
                m_preview.printer = m_printers.front().name;
            if (m_draft.isEmpty()) {
                const auto readable
                    = std::ranges::find_if(m_entries, [](const auto &entry) { return entry.read.has_value(); });
                if (readable != m_entries.end())
                    openTemplate(readable->name);
            }
            show();
        },
        LedgerService::Lane::Look);
}

void TemplatesPresenter::openTemplate(const QString &name)
{
    const auto entry = std::ranges::find(m_entries, name, &labels::TemplateLibrary::Entry::name);
    if (entry == m_entries.end() || name == m_key)
        return;
    if (!entry->read) {
        Q_EMIT failed(entry->read.error());
        return;
    }
    if (!m_draft.isEmpty())
        m_drafts.insert(m_key, m_draft);
    m_draft = m_drafts.contains(name) ? m_drafts.take(name) : Draft { *entry->read, *entry->read, {} };
    m_key = name;
    m_state.chosen = 0;
    m_state.verdict = {};
    m_errors.clear();
    show();
}

void TemplatesPresenter::choose(int row)
{
    m_state.chosen = std::clamp(row, 0, int(m_draft.now.elements.size()));
    m_errors.clear();
    show();
}

void TemplatesPresenter::chooseAt(QPoint dots)
{
    const int count = int(m_state.outlines.size());
    // A finger is wider than a line of letters: what is near counts too.
    const auto isHit = [&](int index, int margin) {
        const QRect outline = m_state.outlines[std::size_t(index)];
        return !outline.isNull() && outline.adjusted(-margin, -margin, margin, margin).contains(dots);
    };
    for (const int margin : { 0, int(labels::dotsPerMm(m_preview.dpi)) }) {
        for (int step = 1; step <= count; ++step) {
            const int index = ((m_state.chosen - 1 - step) % count + count) % count;
            if (isHit(index, margin))
                return choose(index + 1);
        }
    }
    choose(0);
}

Element *TemplatesPresenter::chosenIn(LabelTemplate &labelTemplate) const
{
    return m_state.chosen > 0 && m_state.chosen <= int(labelTemplate.elements.size())
        ? &labelTemplate.elements[std::size_t(m_state.chosen - 1)]
        : nullptr;
}

void TemplatesPresenter::edit(LabelTemplate changed)
{
    if (changed == m_draft.now)
        return show();
    m_draft.before.push_back(std::exchange(m_draft.now, std::move(changed)));
    if (m_draft.before.size() > mostSteps)
        m_draft.before.erase(m_draft.before.begin());
    m_state.verdict = {};
    show();
}

void TemplatesPresenter::enterOption(const QString &key, const QString &value)
{
    m_errors.clear();
    if (key == itemSample)
        return loadItem(value);
    if (!setPreviewOption(m_preview, key, value)) {
        LabelTemplate changed = m_draft.now;
        Element *element = chosenIn(changed);
        const QString error = element != nullptr ? ElementOptions::set(*element, key, value, m_preview.language)
                                                 : ElementOptions::set(changed, key, value);
        if (error.isEmpty())
            return edit(std::move(changed));
        m_errors.insert(key, error);
        // The field keeps what was entered beside the error.
        for (OptionRow &row : m_state.options) {
            if (row.key == key) {
                row.value = value;
                row.error = error;
            }
        }
        Q_EMIT stateChanged(m_state);
        return;
    }
    m_state.verdict = {};
    show();
}

void TemplatesPresenter::loadItem(const QString &id)
{
    m_preview.item = id;
    if (id.trimmed().isEmpty()) {
        m_item.reset();
        m_preview.sample = QStringLiteral("typical");
        return show();
    }
    m_ledger.run(
        this,
        [id, session = m_session, today = m_clock.today()](ledger::Site &site) -> Result<labels::LabelData> {
            const Result<gs1::ItemKey> key = scan::parseItemId(id.toUtf8(), today);
            if (!key)
                return fail(key.error());
            return site.ledger().read([&](ledger::View &view) {
                return workflow::labelContentFor(view, site.identity(), session, *key, today);
            });
        },
        [this](const Result<labels::LabelData> &data) {
            if (data) {
                m_item = *data;
                m_preview.sample = itemSample;
            } else {
                m_errors.insert(itemSample, errorSentence(data.error()));
            }
            show();
        },
        LedgerService::Lane::Look);
}

void TemplatesPresenter::move(double dxMm, double dyMm)
{
    LabelTemplate changed = m_draft.now;
    Element *element = chosenIn(changed);
    if (element == nullptr)
        return;
    const auto moved = [](double from, double by, double most) {
        return std::clamp(std::round((from + by) * 100) / 100, 0.0, std::max(0.0, most));
    };
    element->x = moved(element->x, dxMm, changed.width - 0.5);
    element->y = moved(element->y, dyMm, changed.height - 0.5);
    edit(std::move(changed));
}

void TemplatesPresenter::resize(double dwMm, double dhMm)
{
    LabelTemplate changed = m_draft.now;
    Element *element = chosenIn(changed);
    if (element == nullptr)
        return;
    const double least = element->isSymbol() ? 2 : element->type == ElementType::Text ? 1 : 0.5;
    const auto resized = [](double from, double by, double smallest) {
        return std::clamp(std::round((from + by) * 100) / 100, smallest, 500.0);
    };
    element->width = resized(element->width, dwMm, least);
    if (element->type == ElementType::Text)
        element->size = resized(element->size, dhMm, 0.5);
    else if (element->type == ElementType::Line)
        element->thickness = resized(element->thickness, dhMm, 0.05);
    else
        element->height = resized(element->height, dhMm, least);
    edit(std::move(changed));
}

void TemplatesPresenter::add(ElementType type)
{
    if (m_draft.isEmpty())
        return;
    LabelTemplate changed = m_draft.now;
    changed.elements.push_back(ElementOptions::made(type, changed.width, changed.height));
    m_state.chosen = int(changed.elements.size());
    edit(std::move(changed));
}

void TemplatesPresenter::addPicture(const QByteArray &png, QSize pixels)
{
    if (m_draft.isEmpty() || pixels.isEmpty())
        return;
    LabelTemplate changed = m_draft.now;
    Element *picture = chosenIn(changed);
    if (picture == nullptr || picture->type != ElementType::Image) {
        changed.elements.push_back(ElementOptions::made(ElementType::Image, changed.width, changed.height));
        picture = &changed.elements.back();
        m_state.chosen = int(changed.elements.size());
    }
    picture->png = png;
    // As wide as its place; the place as high as the picture asks for.
    picture->height = std::max(1.0, std::round(picture->width * pixels.height() / pixels.width() * 10) / 10);
    edit(std::move(changed));
}

void TemplatesPresenter::duplicate()
{
    LabelTemplate changed = m_draft.now;
    const Element *element = chosenIn(changed);
    if (element == nullptr)
        return;
    Element copy = *element;
    copy.y = std::min(copy.y + 2, std::max(0.0, changed.height - 2));
    changed.elements.push_back(std::move(copy));
    m_state.chosen = int(changed.elements.size());
    edit(std::move(changed));
}

void TemplatesPresenter::remove()
{
    LabelTemplate changed = m_draft.now;
    if (chosenIn(changed) == nullptr || changed.elements.size() == 1)
        return;
    changed.elements.erase(changed.elements.begin() + (m_state.chosen - 1));
    m_state.chosen = std::min(m_state.chosen, int(changed.elements.size()));
    edit(std::move(changed));
}

void TemplatesPresenter::undo()
{
    if (m_draft.before.empty())
        return;
    m_draft.now = std::move(m_draft.before.back());
    m_draft.before.pop_back();
    m_state.chosen = std::min(m_state.chosen, int(m_draft.now.elements.size()));
    m_state.verdict = {};
    m_errors.clear();
    show();
}

void TemplatesPresenter::save()
{
    if (m_draft.isEmpty() || m_isSaving)
        return;
    LabelTemplate wanted = m_draft.now;
    if (wanted.name != m_key)
        wanted.version = 1;
    m_isSaving = true;
    m_ledger.run(
        this,
        [wanted, session = m_session](ledger::Site &site) {
            return workflow::saveTemplate(
                site.ledger(), session, labels::TemplateLibrary(site.folder() + QStringLiteral("/labels")), wanted);
        },
        [this, asked = m_draft.now](const Result<LabelTemplate> &saved) {
            m_isSaving = false;
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            // Somebody may have gone on editing meanwhile.
            if (m_draft.now == asked)
                m_draft.now = *saved;
            m_draft.now.version = saved->version;
            m_draft.saved = *saved;
            m_key = saved->name;
            show();
            Q_EMIT this->saved(saved->name, saved->version);
            refresh();
        });
}

labels::LabelData TemplatesPresenter::data() const
{
    if (m_preview.sample == itemSample && m_item)
        return *m_item;
    labels::LabelData sample = labels::sampleData(
        m_preview.sample == QLatin1StringView("longest") ? labels::Sample::Longest : labels::Sample::Typical);
    if (m_site)
        sample.site = *m_site;
    return sample;
}

labels::PlacedLabel TemplatesPresenter::laidOut() const
{
    labels::LabelData filled = data();
    if (!filled.now.isValid())
        filled.now = localTime(m_clock.now());
    return labels::layOut(m_draft.now, filled, { m_preview.dpi, m_preview.language });
}

void TemplatesPresenter::readBack()
{
    if (m_draft.isEmpty() || m_label.firstError() != nullptr)
        return;
    m_state.verdict = { Tone::Progress, tr("The label is drawn and read …"), {} };
    Q_EMIT stateChanged(m_state);
    Q_EMIT readRequested(m_label);
}

void TemplatesPresenter::setRead(const std::vector<QByteArray> &messages)
{
    m_state.verdict = readVerdict(m_label, messages, m_preview.dpi);
    Q_EMIT stateChanged(m_state);
}

void TemplatesPresenter::handleReading(const scan::ScanReading &reading)
{
    if (m_draft.isEmpty())
        return;
    m_state.verdict = scanVerdict(m_label, reading, m_clock.today());
    Q_EMIT stateChanged(m_state);
}

void TemplatesPresenter::printOne()
{
    const auto printer = std::ranges::find(m_printers, m_preview.printer, &ledger::PrinterRow::name);
    if (!m_state.canPrint || printer == m_printers.end())
        return;
    const labels::PlacedLabel label = labels::layOut(m_draft.now, data(), { printer->dpi, m_preview.language });
    if (const Finding *error = label.firstError()) {
        Q_EMIT failed({ error->code, error->detail, error->where });
        return;
    }
    m_state.verdict = { Tone::Progress, tr("A sample is printed on %1 …").arg(printer->name), {} };
    Q_EMIT stateChanged(m_state);
    Q_EMIT printRequested(label, *printer, m_folder);
}

void TemplatesPresenter::setPrinted(const Error *error)
{
    if (error != nullptr)
        m_state.verdict = { Tone::Attention, tr("The sample was not printed"), errorSentence(*error) };
    else
        m_state.verdict = { Tone::Accepted, tr("A sample was sent to %1").arg(m_preview.printer),
            tr("Look at it, scan it, then destroy it: its number is no pack's.") };
    Q_EMIT stateChanged(m_state);
}

void TemplatesPresenter::showOptions()
{
    LabelTemplate copy = m_draft.now;
    if (const Element *element = chosenIn(copy)) {
        m_state.options = ElementOptions::of(*element, m_preview.language);
    } else {
        QStringList printers;
        for (const ledger::PrinterRow &printer : m_printers)
            printers.append(printer.name);
        m_state.options = previewOptions(m_preview, m_draft.now.languages(), printers, m_item.has_value());
        for (OptionRow &row : ElementOptions::of(m_draft.now))
            m_state.options.push_back(std::move(row));
    }
    for (OptionRow &row : m_state.options)
        row.error = m_errors.value(row.key);
}

void TemplatesPresenter::show()
{
    m_state.templates.clear();
    for (const labels::TemplateLibrary::Entry &entry : m_entries) {
        site::DeviceRow row;
        row.id = entry.name;
        row.name = entry.read ? entry.read->titleFor(m_preview.language) : entry.name;
        row.detail = entry.name;
        row.canChoose = true;
        row.isChosen = entry.name == m_key;
        row.tone = entry.read ? Tone::Neutral : Tone::Stop;
        const bool isDrafted = row.isChosen
            ? m_draft.now != m_draft.saved
            : m_drafts.contains(entry.name) && m_drafts.value(entry.name).now != m_drafts.value(entry.name).saved;
        row.status = !entry.read ? tr("cannot be read")
            : isDrafted          ? tr("changed")
            : entry.isBuiltIn    ? tr("supplied")
                                 : QString();
        m_state.templates.push_back(row);
    }
    if (m_draft.isEmpty()) {
        Q_EMIT stateChanged(m_state);
        return;
    }
    m_label = laidOut();
    m_state.name = m_draft.now.titleFor(m_preview.language);
    m_state.summary = tr("%1 · version %2").arg(size(m_draft.now.width, m_draft.now.height)).arg(m_draft.now.version);
    m_state.dots = m_label.dots;
    m_state.outlines = outlinesOf(m_draft.now, m_label);

    Findings findings = m_label.findings;
    for (Finding &finding : labels::check(m_draft.now, { m_preview.dpi, m_preview.language })) {
        if (std::ranges::none_of(findings, [&](const Finding &known) { return known.code == finding.code; }))
            findings.push_back(std::move(finding));
    }
    const bool hasErrors = m_label.firstError() != nullptr;
    m_state.elements = { { tr("The label"), size(m_draft.now.width, m_draft.now.height), Tone::Neutral } };
    for (const Element &element : m_draft.now.elements)
        m_state.elements.push_back({ ElementOptions::nameOf(element.type),
            ElementOptions::detailOf(element, m_preview.language), Tone::Neutral });
    m_state.findings.clear();
    for (const Finding &finding : findings) {
        const Tone tone = finding.severity == Severity::Error ? Tone::Stop : Tone::Attention;
        const int element = elementOf(finding);
        if (element >= 0 && element + 1 < int(m_state.elements.size())) {
            Tone &shown = m_state.elements[std::size_t(element) + 1].tone;
            shown = shown == Tone::Stop ? shown : tone;
        }
        m_state.findings.push_back({ tone, errorSentence({ finding.code, finding.detail, {} }),
            element >= 0 && element + 1 < int(m_state.elements.size()) ? m_state.elements[std::size_t(element) + 1].name
                    + QStringLiteral(" · ") + m_state.elements[std::size_t(element) + 1].detail
                                                                       : QString() });
    }
    if (findings.empty())
        m_state.findings.push_back({ Tone::Accepted, tr("May be printed, with the longest data too."), {} });
    m_state.isChanged = m_draft.now != m_draft.saved;
    m_state.canUndo = !m_draft.before.empty();
    m_state.canSave = m_state.isChanged && !hasErrors && m_session.may(access::Permission::ManageLabels);
    m_state.canPrint = !hasErrors && !m_printers.empty() && m_preview.sample != itemSample;
    showOptions();
    Q_EMIT stateChanged(m_state);
    Q_EMIT previewChanged(m_label);
}

} // namespace packledger::templates
