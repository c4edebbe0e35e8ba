#include "workflow/lineclearance.h"

#include "access/accesserrors.h"
#include "base/baseerrors.h"
#include "base/sha256.h"
#include "ledger/actbody.h"
#include "workflow/batcherrors.h"
#include "workflow/photo.h"
#include "workflow/printchoice.h"
#include "workflow/printingerrors.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::BatchAct;
using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr const char printersPoint[] = "printer-queue-empty";

struct UsualPoint
{
    const char *id;
    const char *text;
};

constexpr UsualPoint usualPoints[] = {
    { "labels-removed", QT_TRANSLATE_NOOP("LineClearance", "Labels and cartons of the batch before are gone") },
    { "product-removed", QT_TRANSLATE_NOOP("LineClearance", "Product of the batch before is gone") },
    { "counters-zero", QT_TRANSLATE_NOOP("LineClearance", "All counters stand at zero, the reject bin is empty") },
    { printersPoint, QT_TRANSLATE_NOOP("LineClearance", "No job of another batch waits at a printer") },
    { "camera-recipe", QT_TRANSLATE_NOOP("LineClearance", "The camera has the recipe of this product") },
};

// AI 99, and what tells these cards from other people's. No A, M, Q, W, Y or Z: these wander between keyboard layouts.
constexpr char cardApplication[] = "99";
constexpr char cardMark[] = "PLPT";

/// What is left of a code once everything is gone in which scanners and people who type it differ.
QByteArray plainCode(QByteArray code)
{
    if (code.startsWith(']') && code.size() > 3)
        code.remove(0, 3); // the symbology identifier
    for (const char unsaid : { '\x1d', '(', ')' })
        code.replace(unsaid, QByteArray());
    return code.trimmed();
}

/// What stands on a card of ours; empty of everything else.
QByteArray cardValue(const scan::Interpretation &meaning)
{
    if (!meaning.elements || meaning.elements->count() != 1)
        return {};
    const QByteArray value = meaning.elements->value(cardApplication).toByteArray().toUpper();
    return value.startsWith(cardMark) ? cardApplication + value : QByteArray();
}

/// Nobody vouches for empty printers that have labels of another batch waiting: those of this station, as it chose
/// them.
Result<void> checkPrinters(WriteTransaction &transaction, BatchId batch)
{
    using ledger::Level;
    for (const Level level : { Level::Unit, Level::Bundle, Level::Case, Level::Pallet }) {
        const QString printer = printChoice(transaction, transaction.actor().station, level).printer;
        if (!printer.isEmpty() && transaction.line().printing.isAtWork(printer, batch))
            return fail(codes::printerAtWork, printer);
    }
    return {};
}

/// The hash over what was checked, by whom and when: what the signatures are bound to.
QByteArray hashOf(const std::vector<ClearancePoint> &points)
{
    QJsonArray all;
    for (const ClearancePoint &point : points) {
        QJsonObject each { { QStringLiteral("id"), QString::fromUtf8(point.id) },
            { QStringLiteral("checked"), point.isChecked },
            { QStringLiteral("by"), QString::fromUtf8(point.by.operatorName) },
            { QStringLiteral("at_ms"), point.at.ms }, { QStringLiteral("note"), point.note },
            { QStringLiteral("photo"), QString::fromLatin1(point.photo) } };
        // Left out of what was ticked: signatures from before points were scanned stay good.
        if (point.isScanned)
            each.insert(QStringLiteral("scanned"), true);
        all.append(each);
    }
    return Sha256::of(QJsonDocument(all).toJson(QJsonDocument::Compact)).toHex();
}

Result<BatchRow> approvedBatch(View &view, const access::Session &person, BatchId batch)
{
    Result<BatchRow> row = unlockedBatch(view, person, batch);
    if (row && row->state != BatchState::Approved)
        return fail(codes::batchWrongState, QString::fromLatin1(nameOf(row->state)));
    return row;
}

enum class Evidence { Ticked, Scanned };

Result<void> check(WriteTransaction &transaction, const access::Session &person, BatchId batch, const QByteArray &point,
    Evidence evidence, const QString &note, QIODevice *photo)
{
    if (!person.may(Permission::RunLine))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::RunLine)));
    if (const Result<BatchRow> row = approvedBatch(transaction, person, batch); !row)
        return fail(row.error());
    const std::vector<ClearancePoint> points = clearancePoints(transaction);
    if (std::ranges::none_of(points, [&](const ClearancePoint &known) { return known.id == point; }))
        return fail(codes::noSuchClearancePoint, QString::fromUtf8(point));
    if (point == printersPoint) {
        if (const Result<void> empty = checkPrinters(transaction, batch); !empty)
            return empty;
    }
    QJsonObject body { { QStringLiteral("batch"), batch.value },
        { QStringLiteral("point"), QString::fromUtf8(point) } };
    if (evidence == Evidence::Scanned)
        body.insert(QStringLiteral("scanned"), true);
    if (!note.trimmed().isEmpty())
        body.insert(QStringLiteral("note"), note.trimmed());
    if (photo) {
        const Result<QByteArray> sha256 = keepPhoto(transaction, *photo);
        if (!sha256)
            return fail(sha256.error());
        body.insert(QStringLiteral("photo"), QString::fromLatin1(*sha256));
    }
    transaction.appendAct("batch.clearance-checked", body);
    return {};
}

} // namespace

std::vector<ClearancePoint> clearancePoints(View &view)
{
    std::vector<ClearancePoint> points;
    const QString own = view.settings().value("line.clearance-points");
    for (const QString &line : own.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString words = line.section(QLatin1Char('|'), 0, 0).trimmed();
        if (words.isEmpty())
            continue;
        points.push_back({ words.toUtf8(), words });
        points.back().ownCode = line.section(QLatin1Char('|'), 1).trimmed().toUtf8();
    }
    if (points.empty()) {
        for (const UsualPoint &point : usualPoints)
            points.push_back({ point.id, QCoreApplication::translate("LineClearance", point.text) });
    }
    return points;
}

QByteArray cardOf(const ClearancePoint &point)
{
    constexpr qsizetype digits = 10;
    // Of its id, so that a card stays good when points are put in another order. Digits, which every layout has.
    const QByteArray sha256 = Sha256::of(point.id);
    QByteArray number;
    for (qsizetype i = 0; i < digits; ++i)
        number += char('0' + quint8(sha256[i]) % 10);
    return QByteArray(cardApplication) + cardMark + number;
}

bool isClearanceCard(const scan::Interpretation &meaning)
{
    return !cardValue(meaning).isEmpty();
}

bool Clearance::allChecked() const
{
    return std::ranges::all_of(points, &ClearancePoint::isChecked);
}

Result<Clearance> clearanceOf(View &view, BatchId batch)
{
    if (!view.line().batches.find(batch))
        return fail(codes::noSuchBatch, QString::number(batch.value));
    Clearance clearance;
    clearance.points = clearancePoints(view);
    for (const BatchAct &act : view.line().batches.acts(batch)) {
        if (act.act == "batch.changed") {
            clearance.points = clearancePoints(view);
            clearance.signatures.clear();
        } else if (act.act == "batch.clearance-checked") {
            const QByteArray id = ledger::textOf(act.body, "point");
            const auto point = std::ranges::find(clearance.points, id, &ClearancePoint::id);
            if (point == clearance.points.end())
                continue;
            point->isChecked = true;
            point->isScanned = act.body.value(QLatin1StringView("scanned")).toBool();
            point->by = act.actor;
            point->at = act.at;
            point->note = QString::fromUtf8(ledger::textOf(act.body, "note"));
            point->photo = ledger::textOf(act.body, "photo");
            clearance.signatures.clear();
        } else if (act.act == "batch.clearance-signed" || act.act == "batch.cleared") {
            clearance.signatures.push_back(signatureFrom(act.body.value(QLatin1StringView("signature")).toObject()));
        }
    }
    clearance.sha256 = hashOf(clearance.points);
    return clearance;
}

bool needsClearance(View &view)
{
    return view.settings().value("line.clearance") != QLatin1StringView("off");
}

Result<void> checkPoint(WriteTransaction &transaction, const access::Session &person, BatchId batch,
    const QByteArray &point, const QString &note, QIODevice *photo)
{
    return check(transaction, person, batch, point, Evidence::Ticked, note, photo);
}

Result<PointScan> scanPoint(
    WriteTransaction &transaction, const access::Session &person, BatchId batch, const scan::Interpretation &meaning)
{
    const Result<Clearance> clearance = clearanceOf(transaction, batch);
    if (!clearance)
        return fail(clearance.error());
    const QByteArray card = cardValue(meaning);
    const QByteArray code = plainCode(meaning.raw);
    const auto scanned = std::ranges::find_if(clearance->points, [&](const ClearancePoint &point) {
        return card.isEmpty() ? !point.ownCode.isEmpty() && plainCode(point.ownCode) == code : cardOf(point) == card;
    });
    if (scanned == clearance->points.end()) {
        const auto open = std::ranges::find(clearance->points, false, &ClearancePoint::isChecked);
        const QString asked = open == clearance->points.end() ? clearance->points.front().text : open->text;
        return fail(codes::foreignPointCode, QStringLiteral("%1 ≠ %2").arg(QString::fromUtf8(code), asked));
    }
    if (!scanned->isChecked) {
        if (const Result<void> done = check(transaction, person, batch, scanned->id, Evidence::Scanned, {}, nullptr);
            !done)
            return fail(done.error());
    }
    return PointScan { *scanned };
}

Result<Clearance> signClearance(WriteTransaction &transaction, const access::Signatory &signatory, BatchId batch)
{
    if (const Result<BatchRow> row = approvedBatch(transaction, signatory.person, batch); !row)
        return fail(row.error());
    const Result<Clearance> clearance = clearanceOf(transaction, batch);
    if (!clearance)
        return clearance;
    for (const ClearancePoint &point : clearance->points) {
        if (!point.isChecked)
            return fail(codes::batchNotClear, point.text);
        if (point.id == printersPoint) {
            if (const Result<void> empty = checkPrinters(transaction, batch); !empty)
                return fail(empty.error());
        }
    }
    const bool isSecond = !clearance->signatures.empty();
    if (isSecond) {
        const access::Signatory first { access::Session(clearance->signatures.front().login, {}, {}), true };
        if (const Result<void> different = checkDifferent(first, signatory); !different)
            return fail(different.error());
    }
    const Result<Signature> signature
        = sign(transaction, signatory, isSecond ? Meaning::Reviewed : Meaning::Performed, clearance->sha256);
    if (!signature)
        return fail(signature.error());
    transaction.appendAct(isSecond ? "batch.cleared" : "batch.clearance-signed",
        QJsonObject { { QStringLiteral("batch"), batch.value }, { QStringLiteral("signature"), toJson(*signature) } });
    return clearanceOf(transaction, batch);
}

} // namespace packledger::workflow
