#include "workflow/printchoice.h"

#include "access/accesserrors.h"
#include "workflow/printers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>

namespace packledger::workflow {

namespace {

constexpr const char *momentNames[] = { "opened", "full", "asked" };
static_assert(std::size(momentNames) == printMomentCount);

QByteArray settingOf(const QByteArray &station, ledger::Level level)
{
    return QByteArray("print-choice.") + ledger::nameOf(level) + '.' + station;
}

} // namespace

const char *nameOf(PrintMoment moment)
{
    return momentNames[int(moment)];
}

std::optional<PrintMoment> printMomentNamed(QByteArrayView name)
{
    for (int i = 0; i < printMomentCount; ++i) {
        if (name == momentNames[i])
            return PrintMoment(i);
    }
    return std::nullopt;
}

PrintChoice printChoice(ledger::View &view, const QByteArray &station, ledger::Level level)
{
    QString told = view.settings().value(settingOf(station, level));
    if (told.isEmpty())
        told = view.settings().value(settingOf({}, level));
    const QJsonObject kept = QJsonDocument::fromJson(told.toUtf8()).object();
    const auto text = [&kept](const char *name) { return kept.value(QLatin1StringView(name)).toString(); };
    return { text("printer"), text("template"), printMomentNamed(text("when").toLatin1()).value_or(PrintMoment::Full),
        text("language") };
}

Result<void> choosePrint(ledger::WriteTransaction &transaction, const access::Session &person,
    const QByteArray &station, ledger::Level level, const PrintChoice &choice)
{
    if (!person.may(access::Permission::ManagePrinters))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(access::Permission::ManagePrinters)));
    if (!choice.printer.isEmpty()) {
        if (const Result<ledger::PrinterRow> known = findPrinter(transaction, choice.printer); !known)
            return fail(known.error());
    }
    if (printChoice(transaction, station, level) == choice)
        return {};
    const QJsonObject value { { QStringLiteral("printer"), choice.printer },
        { QStringLiteral("template"), choice.labelTemplate },
        { QStringLiteral("when"), QLatin1StringView(nameOf(choice.moment)) },
        { QStringLiteral("language"), choice.language } };
    transaction.appendAct("setting.changed",
        QJsonObject { { QStringLiteral("name"), QString::fromUtf8(settingOf(station, level)) },
            { QStringLiteral("value"), QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)) } });
    return {};
}

QString readyTemplate(ledger::Level level, const gs1::ItemKey &item)
{
    if (item.kind() == gs1::ItemKey::Kind::Sscc || level == ledger::Level::Pallet)
        return QStringLiteral("pallet-4x6");
    switch (level) {
    case ledger::Level::Unit:
        return QStringLiteral("unit-20x20");
    case ledger::Level::Bundle:
        return QStringLiteral("bundle-60x40");
    default:
        break;
    }
    return QStringLiteral("case-datamatrix");
}

} // namespace packledger::workflow
