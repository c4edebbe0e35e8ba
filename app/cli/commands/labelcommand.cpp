#include "cli/commands/labelcommand.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "base/errortext.h"
#include "base/localtime.h"
#include "cli/commandcontext.h"
#include "labelart/labelart.h"
#include "labels/labelerrors.h"
#include "labels/templatelibrary.h"
#include "labels/zplrenderer.h"
#include "scan/itemid.h"
#include "workflow/labelcontent.h"
#include "workflow/labelerrule.h"
#include "workflow/labelfacts.h"
#include "workflow/labeltemplates.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace packledger::cli {

namespace {

using labels::LabelData;

enum class Form { Png, Pdf, Zpl };

// A page is not bound to a print head: at 600 dpi symbols come nearest to the size that is wanted.
constexpr int pageDpi = 600;
constexpr int printerDpi = 203;

std::optional<Form> formOf(const QString &path)
{
    static constexpr std::pair<const char *, Form> forms[]
        = { { ".png", Form::Png }, { ".pdf", Form::Pdf }, { ".zpl", Form::Zpl } };
    for (const auto &[suffix, form] : forms) {
        if (path.endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive))
            return form;
    }
    return std::nullopt;
}

Result<LabelData> dataOfItem(CommandContext &context, const QString &id)
{
    const Result<gs1::ItemKey> key = scan::parseItemId(id.toUtf8(), context.clock().today());
    if (!key)
        return fail(key.error());
    return context.read([&](ledger::View &view, const ledger::SiteIdentity &site) -> Result<LabelData> {
        if (const Result<void> ours = workflow::checkLabeler(view, *key); !ours)
            return fail(ours.error());
        return workflow::labelContentFor(view, site, context.person(), *key, context.clock().today());
    });
}

/// From a file; what it does not say of the site is the site's own, where there is one.
Result<LabelData> dataOfFile(CommandContext &context, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(codes::fileOpen, path, Where { path, 0, 0, {} });
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &syntax);
    if (!document.isObject())
        return fail(codes::labelData, syntax.errorString(), Where { path, 0, 0, {} });
    Result<LabelData> data = labels::labelDataFrom(document.object(), context.clock().today());
    if (!data) {
        Error error = data.error();
        error.where.file = path;
        return fail(std::move(error));
    }
    if (const Result<ledger::SiteIdentity> identity = ledger::readIdentity(context.options().site)) {
        const LabelData::Place own = workflow::labelPlaceOf(*identity);
        if (data->site.name.isEmpty() && !data->site.gln)
            data->site = own;
    }
    return data;
}

Result<QByteArray> rendered(const labels::PlacedLabel &label, Form form)
{
    if (form == Form::Zpl)
        return labels::renderZpl(label, labelart::drawing());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (form == Form::Pdf) {
        if (const Result<void> written = labelart::writePdf(label, buffer); !written)
            return fail(written.error());
        return bytes;
    }
    const Result<QImage> image = labelart::drawLabel(label);
    if (!image)
        return fail(image.error());
    if (!image->save(&buffer, "PNG"))
        return fail(codes::fileWrite, label.name);
    return bytes;
}

QJsonArray symbolFacts(const labels::PlacedLabel &label)
{
    QJsonArray facts;
    for (const labels::PlacedSymbol *symbol : label.symbols()) {
        facts.append(QJsonObject { { QStringLiteral("id"), symbol->id },
            { QStringLiteral("format"), labels::nameOf(symbol->type) },
            { QStringLiteral("hri"), QString::fromLatin1(symbol->message.bracketed()) },
            { QStringLiteral("text"), QString::fromLatin1(symbol->message.encoded()) },
            { QStringLiteral("x_dimension_mm"),
                std::round(symbol->moduleDots / labels::dotsPerMm(label.dpi) * 10000) / 10000 } });
    }
    return facts;
}

QJsonArray findingFacts(const Findings &findings)
{
    QJsonArray facts;
    for (const Finding &finding : findings)
        facts.append(bootstrap::toJson(finding));
    return facts;
}

std::optional<int> resolutionOf(const QCommandLineParser &arguments, int usual)
{
    const QString given = arguments.value(QStringLiteral("dpi"));
    const int dpi = given.isEmpty() ? usual : given.toInt();
    return labels::isResolution(dpi) ? std::optional(dpi) : std::nullopt;
}

} // namespace

QString LabelRenderCommand::summary() const
{
    return tr("draw a label as PNG, PDF or ZPL");
}

QList<QCommandLineOption> LabelRenderCommand::options() const
{
    return { { QStringLiteral("template"), tr("name of a template, or its file"), QStringLiteral("t") },
        { QStringLiteral("item"), tr("an item of the ledger"), QStringLiteral("id") },
        { QStringLiteral("data"), tr("what the label tells, as JSON"), QStringLiteral("file") },
        { QStringLiteral("out"), tr("where to: .png, .pdf or .zpl"), QStringLiteral("file") },
        { QStringLiteral("dpi"), tr("203, 300 or 600 dots an inch; 203 unless told (PDF: 600)"), QStringLiteral("n") },
        { QStringLiteral("language"), tr("of the words on it: en, de, …"), QStringLiteral("l") } };
}

ExitStatus LabelRenderCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.value(QStringLiteral("template"));
    const QString item = arguments.value(QStringLiteral("item"));
    const QString file = arguments.value(QStringLiteral("data"));
    const QString out = arguments.value(QStringLiteral("out"));
    const std::optional<Form> form = formOf(out);
    if (name.isEmpty())
        return context.misused(tr("name a template with --template"));
    if (item.isEmpty() == file.isEmpty())
        return context.misused(tr("give either --item or --data"));
    if (!form)
        return context.misused(tr("--out needs a file that ends in .png, .pdf or .zpl"));
    const std::optional<int> dpi = resolutionOf(arguments, *form == Form::Pdf ? pageDpi : printerDpi);
    if (!dpi)
        return context.misused(tr("--dpi is 203, 300 or 600"));

    const Result<labels::LabelTemplate> labelTemplate = context.templates().find(name);
    if (!labelTemplate)
        return context.failed(labelTemplate.error());
    Result<LabelData> data = item.isEmpty() ? dataOfFile(context, file) : dataOfItem(context, item);
    if (!data)
        return context.failed(data.error());
    if (!data->now.isValid())
        data->now = localTime(context.clock().now());
    labels::LayoutOptions layout { *dpi };
    if (const QString language = arguments.value(QStringLiteral("language")); !language.isEmpty())
        layout.language = language;
    const Result<labels::PlacedLabel> label = labels::layOutForPrint(*labelTemplate, *data, layout);
    if (!label)
        return context.failed(label.error());
    const Result<QByteArray> bytes = rendered(*label, *form);
    if (!bytes)
        return context.failed(bytes.error());
    if (const Result<void> written = replaceFile(out, *bytes); !written)
        return context.failed(written.error());
    for (const Finding &finding : label->findings)
        context.output().warning(finding);
    context.output().print(
        QJsonObject { { QStringLiteral("label"), out }, { QStringLiteral("width_mm"), label->width },
            { QStringLiteral("height_mm"), label->height }, { QStringLiteral("template"), labelTemplate->name },
            { QStringLiteral("version"), labelTemplate->version }, { QStringLiteral("dpi"), *dpi },
            { QStringLiteral("symbols"), symbolFacts(*label) },
            { QStringLiteral("warnings"), findingFacts(label->findings) } },
        tr("Wrote %1: %2 × %3 mm.").arg(out).arg(label->width).arg(label->height));
    return ExitStatus::Done;
}

QString LabelListCommand::summary() const
{
    return tr("list the label templates");
}

ExitStatus LabelListCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    bool areReadable = true;
    for (const labels::TemplateLibrary::Entry &entry : context.templates().list()) {
        if (!entry.read) {
            context.output().error(entry.read.error());
            areReadable = false;
            continue;
        }
        context.output().print(QJsonObject { { QStringLiteral("label"), entry.name },
            { QStringLiteral("title"), entry.read->titleFor(QStringLiteral("en")) },
            { QStringLiteral("level"), labels::nameOf(entry.read->level) },
            { QStringLiteral("width_mm"), entry.read->width }, { QStringLiteral("height_mm"), entry.read->height },
            { QStringLiteral("version"), entry.read->version },
            { QStringLiteral("languages"), QJsonArray::fromStringList(entry.read->languages()) },
            { QStringLiteral("built_in"), entry.isBuiltIn } });
    }
    return areReadable ? ExitStatus::Done : ExitStatus::Unusable;
}

QString LabelSaveCommand::summary() const
{
    return tr("take a label template in, or a new version of it");
}

ExitStatus LabelSaveCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().size() != 1)
        return context.misused(tr("name one template file"));
    const labels::TemplateLibrary library = context.templates();
    const QString file = arguments.positionalArguments().first();
    Result<labels::LabelTemplate> read = library.find(file);
    if (!read)
        return context.failed(read.error());
    // Whatever number the file has: it comes behind the one that counts now.
    const auto before
        = context.read([&](ledger::View &view) { return workflow::templateInForce(view, library, read->name); });
    if (before)
        read->version = before->version;
    const Result<labels::LabelTemplate> saved = context.inSite(
        [&](ledger::Site &site) { return workflow::saveTemplate(site.ledger(), context.person(), library, *read); });
    if (!saved)
        return context.failed(saved.error());
    context.output().print(
        QJsonObject { { QStringLiteral("label"), saved->name }, { QStringLiteral("version"), saved->version } },
        tr("%1 is saved as version %2.").arg(saved->name).arg(saved->version));
    return ExitStatus::Done;
}

QString LabelCheckCommand::summary() const
{
    return tr("tell what is wrong with a label template");
}

QList<QCommandLineOption> LabelCheckCommand::options() const
{
    return { { QStringLiteral("dpi"), tr("203, 300 or 600 dots an inch; all of them unless told"),
        QStringLiteral("n") } };
}

ExitStatus LabelCheckCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().size() != 1)
        return context.misused(tr("name one template"));
    const bool isOne = arguments.isSet(QStringLiteral("dpi"));
    const std::optional<int> only = resolutionOf(arguments, printerDpi);
    if (!only)
        return context.misused(tr("--dpi is 203, 300 or 600"));
    const Result<labels::LabelTemplate> read = context.templates().find(arguments.positionalArguments().first());
    if (!read)
        return context.failed(read.error());
    QStringList languages = read->languages();
    if (languages.isEmpty())
        languages.append(QStringLiteral("en"));
    bool isGood = true;
    for (const int dpi : isOne ? QList<int> { *only } : QList<int> { 203, 300, 600 }) {
        for (const QString &language : std::as_const(languages)) {
            const Findings findings = labels::check(*read, { dpi, language });
            const bool prints = std::ranges::none_of(
                findings, [](const Finding &finding) { return finding.severity == Severity::Error; });
            isGood = isGood && prints;
            QString text = QStringLiteral("%1  %2 dpi  %3  prints=%4")
                               .arg(read->name)
                               .arg(dpi)
                               .arg(language, QLatin1StringView(prints ? "true" : "false"));
            for (const Finding &finding : findings)
                text += QStringLiteral("\n    ") + errorSentence(Error { finding.code, finding.detail, finding.where });
            context.output().print(
                QJsonObject { { QStringLiteral("label"), read->name }, { QStringLiteral("dpi"), dpi },
                    { QStringLiteral("language"), language }, { QStringLiteral("prints"), prints },
                    { QStringLiteral("findings"), findingFacts(findings) } },
                text);
        }
    }
    return isGood ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace packledger::cli
