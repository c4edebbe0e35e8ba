#include "workflow/labeltemplates.h"

#include "access/accesserrors.h"
#include "labels/labelerrors.h"
#include "labels/layout.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace packledger::workflow {

namespace {

/// Why nobody may print from it: what is wrong at every resolution is wrong with the template.
std::optional<Finding> faultOf(const labels::LabelTemplate &labelTemplate)
{
    std::optional<Finding> fault;
    for (const int dpi : { 203, 300, 600 }) {
        const Findings findings = labels::check(labelTemplate, { dpi });
        const auto error = std::ranges::find(findings, Severity::Error, &Finding::severity);
        if (error == findings.end())
            return std::nullopt;
        fault = *error;
    }
    return fault;
}

/// Which version of a template counts, and where it stands in the journal.
struct Mark
{
    int version = 0; ///< 0: it was never saved here
    QByteArray sha256;
    qint64 seq = 0;
};

const QByteArray namesSetting = QByteArrayLiteral("label-templates");

QByteArray settingOf(const QString &name)
{
    return "label-template." + name.toLatin1();
}

/// Of all templates that were ever saved here.
QStringList savedNames(ledger::View &view)
{
    return view.settings().value(namesSetting).split(u' ', Qt::SkipEmptyParts);
}

void setSetting(ledger::WriteTransaction &transaction, const QByteArray &name, const QString &value)
{
    transaction.appendAct("setting.changed",
        QJsonObject { { QStringLiteral("name"), QString::fromLatin1(name) }, { QStringLiteral("value"), value } });
}

Mark markOf(ledger::View &view, const QString &name)
{
    const QList<QByteArray> parts = view.settings().value(settingOf(name)).toLatin1().split(' ');
    return parts.size() == 3 ? Mark { parts[0].toInt(), parts[1], parts[2].toLongLong() } : Mark {};
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<labels::LabelTemplate> ofPacks(const labels::LabelTemplate &form)
{
    if (form.level != labels::LabelLevel::Unit)
        return fail(codes::unitTemplate, form.name);
    return form;
}

/// As the journal has it.
Result<labels::LabelTemplate> recorded(ledger::View &view, const Mark &mark, const QString &name)
{
    const std::optional<ledger::JournalEntry> entry = view.journal().entry(mark.seq);
    if (!entry || entry->head.act != "template.saved")
        return fail(codes::templateUnknown, name);
    const QByteArray bytes
        = QJsonDocument::fromJson(entry->body).object().value(QLatin1StringView("template")).toString().toUtf8();
    if (hashOf(bytes) != mark.sha256)
        return fail(codes::templateUnknown, name);
    return labels::readTemplate(bytes, name);
}

} // namespace

Result<labels::LabelTemplate> saveTemplate(ledger::Ledger &ledger, const access::Session &person,
    const labels::TemplateLibrary &library, const labels::LabelTemplate &labelTemplate)
{
    if (!person.may(access::Permission::ManageLabels))
        return fail(codes::notPermitted, QString::fromLatin1(nameOf(access::Permission::ManageLabels)));
    if (const std::optional<Finding> fault = faultOf(labelTemplate))
        return fail(fault->code, fault->detail, fault->where);
    const Result<labels::LabelTemplate> saved
        = ledger.write([&](ledger::WriteTransaction &transaction) -> Result<labels::LabelTemplate> {
              const Mark before = markOf(transaction, labelTemplate.name);
              if (before.version > 0 && before.version != labelTemplate.version)
                  return fail(codes::templateChanged, labelTemplate.name);
              Result<labels::LabelTemplate> next = library.next(labelTemplate, before.version);
              if (!next)
                  return next;
              const QByteArray bytes = labels::writeTemplate(*next);
              const QString hash = QString::fromLatin1(hashOf(bytes));
              const ledger::EntryHead head = transaction.appendAct("template.saved",
                  QJsonObject { { QStringLiteral("name"), next->name }, { QStringLiteral("version"), next->version },
                      { QStringLiteral("sha256"), hash }, { QStringLiteral("template"), QString::fromUtf8(bytes) } });
              setSetting(transaction, settingOf(next->name),
                  QStringLiteral("%1 %2 %3").arg(next->version).arg(hash).arg(head.seq));
              QStringList names = savedNames(transaction);
              if (!names.contains(next->name)) {
                  names.append(next->name);
                  setSetting(transaction, namesSetting, names.join(u' '));
              }
              return next;
          });
    // It counts from here on; a file that cannot be written now is written when the template is next asked for.
    if (saved) {
        if (const Result<void> put = library.put(*saved); !put)
            qWarning("%s: %s", put.error().code.name().data(), qUtf8Printable(put.error().detail));
    }
    return saved;
}

Result<labels::LabelTemplate> templateInForce(
    ledger::View &view, const labels::TemplateLibrary &library, const QString &nameOrPath)
{
    const Mark mark = labels::isTemplateName(nameOrPath) ? markOf(view, nameOrPath) : Mark {};
    Result<labels::LabelTemplate> onDisk = library.find(nameOrPath);
    if (mark.version == 0 || (onDisk && hashOf(labels::writeTemplate(*onDisk)) == mark.sha256))
        return onDisk;
    Result<labels::LabelTemplate> kept = recorded(view, mark, nameOrPath);
    // Of a later version somebody made the file by hand: it stays, and counts once it is saved.
    if (kept && (!onDisk || onDisk->version < mark.version)) {
        if (const Result<void> put = library.put(*kept); !put)
            qWarning("%s: %s", put.error().code.name().data(), qUtf8Printable(put.error().detail));
    }
    return kept;
}

Result<labels::LabelTemplate> templateFor(
    ledger::View &view, const labels::TemplateLibrary &library, const QString &nameOrPath, const gs1::ItemKey &item)
{
    const Result<labels::LabelTemplate> form = templateInForce(view, library, nameOrPath);
    const std::optional<ledger::NumberRow> number = view.line().numbers.find(item);
    const auto batch = number ? view.line().batches.find(number->batch) : std::nullopt;
    const bool isPack = batch && item.gtin() && item.gtin()->digits() == batch->order.gtin;
    return form && isPack ? ofPacks(*form) : form;
}

Result<void> checkTemplate(ledger::View &view, const labels::TemplateLibrary &library, const ledger::WorkOrder &order)
{
    if (order.labelTemplate.isEmpty())
        return {};
    const Result<labels::LabelTemplate> form = templateInForce(view, library, order.labelTemplate);
    const Result<labels::LabelTemplate> fits = form ? ofPacks(*form) : form;
    return fits ? Result<void>() : fail(fits.error());
}

std::vector<labels::TemplateLibrary::Entry> templatesInForce(ledger::View &view, const labels::TemplateLibrary &library)
{
    // One that another station saved has no file here yet.
    for (const QString &name : savedNames(view)) {
        if (const Result<labels::LabelTemplate> put = templateInForce(view, library, name); !put)
            qWarning("%s: %s", qUtf8Printable(name), qUtf8Printable(put.error().detail));
    }
    std::vector<labels::TemplateLibrary::Entry> entries = library.list();
    for (labels::TemplateLibrary::Entry &entry : entries) {
        if (markOf(view, entry.name).version > 0)
            entry.read = templateInForce(view, library, entry.name);
    }
    return entries;
}

} // namespace packledger::workflow
