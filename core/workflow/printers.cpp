#include "workflow/printers.h"

#include "access/accesserrors.h"
#include "labels/coderlanguage.h"
#include "labels/printeraddress.h"
#include "labels/printererrors.h"
#include "workflow/printingerrors.h"

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::PrinterRow;
using ledger::WriteTransaction;

namespace {

constexpr qsizetype longestName = 40;

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && name == name.trimmed()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() && c != u'/'; });
}

/// Text as ^FH takes it: everything but letters, digits and blanks as _hh.
QByteArray fieldText(const QString &text)
{
    QByteArray field;
    for (const char c : text.toUtf8()) {
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ';
        field += isPlain ? QByteArray(1, c) : '_' + QByteArray(1, c).toHex();
    }
    return field;
}

} // namespace

Result<void> keepPrinter(WriteTransaction &transaction, const access::Session &person, const PrinterRow &printer)
{
    if (!person.may(Permission::ManagePrinters))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::ManagePrinters)));
    if (!isName(printer.name))
        return fail(codes::printerName, printer.name);
    const Result<labels::PrinterAddress> address = labels::PrinterAddress::parse(printer.url);
    if (!address)
        return fail(address.error());
    if (isCoder(printer)) {
        if (address->way == labels::PrinterAddress::Way::Cups || address->way == labels::PrinterAddress::Way::Folder)
            return fail(
                codes::printerAddress, QStringLiteral("%1 (a coder is reached by tcp:// or serial:)").arg(printer.url));
    } else if (printer.language != "zpl" && printer.language != "raster") {
        return fail(codes::printerLanguage, QString::fromUtf8(printer.language));
    }
    if (printer.dpi != 203 && printer.dpi != 300 && printer.dpi != 600)
        return fail(codes::printerLanguage, QString::number(printer.dpi));
    transaction.appendAct("printer.added",
        QJsonObject { { QStringLiteral("name"), printer.name }, { QStringLiteral("url"), printer.url },
            { QStringLiteral("language"), QString::fromLatin1(printer.language) },
            { QStringLiteral("dpi"), printer.dpi } });
    return {};
}

Result<void> removePrinter(WriteTransaction &transaction, const access::Session &person, const QString &name)
{
    if (!person.may(Permission::ManagePrinters))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::ManagePrinters)));
    if (const Result<PrinterRow> known = findPrinter(transaction, name); !known)
        return fail(known.error());
    if (transaction.line().printing.isAtWork(name))
        return fail(codes::printerAtWork, name);
    transaction.appendAct("printer.removed", QJsonObject { { QStringLiteral("name"), name } });
    return {};
}

bool isCoder(const PrinterRow &printer)
{
    return labels::coderLanguage(printer.language) != nullptr;
}

Result<PrinterRow> findPrinter(ledger::View &view, const QString &name)
{
    if (std::optional<PrinterRow> printer = view.line().printing.printer(name))
        return *std::move(printer);
    return fail(codes::noSuchPrinter, name);
}

labels::LabelFormat testFormat(const PrinterRow &printer, const QString &siteName, Instant now)
{
    const int mm = printer.dpi * 10 / 254;
    const auto line = [mm](int top, int height, const QString &text) {
        return "^FO" + QByteArray::number(3 * mm) + ',' + QByteArray::number(top * mm) + "^A0N,"
            + QByteArray::number(height * mm) + "^FH_^FD" + fieldText(text) + "^FS\n";
    };
    // No ^PW or ^LL: it shows on whatever is in the printer.
    return { labels::LabelFormat::Kind::Zpl,
        "^XA^CI28^PQ1\n" + line(3, 5, QStringLiteral("TEST")) + line(9, 3, printer.name) + line(13, 3, siteName)
            + line(17, 3, QString::fromLatin1(now.toIso())) + "^XZ\n",
        "test-" + QByteArray::number(now.ms) };
}

} // namespace packledger::workflow
