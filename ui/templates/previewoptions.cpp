#include "templates/previewoptions.h"

#include "templates/templatespresenter.h"

namespace packledger::templates {

using site::Choice;
using site::OptionRow;

namespace {
constexpr int resolutions[] = { 203, 300, 600 };
constexpr const char *programLanguages[] = { "en", "de", "es", "fr" };
} // namespace

std::vector<OptionRow> previewOptions(
    const Preview &preview, QStringList languages, const QStringList &printers, bool hasItem)
{
    OptionRow dpi { QStringLiteral("dpi"), TemplatesPresenter::tr("Seen at"), {}, QString::number(preview.dpi), {},
        {} };
    for (const int each : resolutions)
        dpi.choices.push_back({ QString::number(each), TemplatesPresenter::tr("%1 dpi").arg(each) });
    for (const char *each : programLanguages)
        languages.append(QString::fromLatin1(each));
    languages.sort();
    languages.removeDuplicates();
    OptionRow language { QStringLiteral("language"), TemplatesPresenter::tr("Words in"), {},
        languages.contains(preview.language) ? preview.language : QStringLiteral("en"), {}, {} };
    for (const QString &each : std::as_const(languages))
        language.choices.push_back({ each, each });
    OptionRow sample { QStringLiteral("sample"), TemplatesPresenter::tr("Filled with"), {}, preview.sample,
        { { QStringLiteral("typical"), TemplatesPresenter::tr("A sample") },
            { QStringLiteral("longest"), TemplatesPresenter::tr("The longest") } },
        {} };
    if (hasItem)
        sample.choices.push_back({ itemSample, TemplatesPresenter::tr("The item") });
    std::vector<OptionRow> rows { dpi, language, sample,
        { itemSample, TemplatesPresenter::tr("An item of the ledger"),
            TemplatesPresenter::tr("EPC, GTIN and serial, or the code as scanned. Enter shows its label."),
            preview.item, {}, {} } };
    if (!printers.isEmpty()) {
        OptionRow printer { QStringLiteral("printer"), TemplatesPresenter::tr("Samples go to"), {}, preview.printer, {},
            {} };
        for (const QString &each : printers)
            printer.choices.push_back({ each, each });
        rows.push_back(printer);
    }
    return rows;
}

bool setPreviewOption(Preview &preview, const QString &key, const QString &value)
{
    if (key == QLatin1StringView("dpi")) {
        preview.dpi = value.toInt();
        return true;
    }
    const std::pair<const char *, QString *> texts[] = { { "language", &preview.language },
        { "sample", &preview.sample }, { "item", &preview.item }, { "printer", &preview.printer } };
    for (const auto &[name, text] : texts) {
        if (key == QLatin1StringView(name)) {
            *text = value;
            return true;
        }
    }
    return false;
}

} // namespace packledger::templates
