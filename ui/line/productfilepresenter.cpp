#include "line/productfilepresenter.h"

#include "base/baseerrors.h"
#include "base/errortext.h"
#include "line/columnwords.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace packledger::line {

using common::HealthLine;
using common::Tone;
using workflow::BadRows;
using workflow::ImportMode;
using workflow::ProductImport;
using workflow::ProductRow;
using workflow::ProductVerdict;

namespace {

constexpr size_t shownLines = 50;

QString lineText(qint64 line)
{
    return line > 0 ? ProductFilePresenter::tr("line %1").arg(line) : QString();
}

/// What the row changes: "name: Examplol → Examplol 500 mg".
QString changesOf(const ProductRow &row)
{
    QStringList changes;
    for (const workflow::FieldDifference &difference : row.differences)
        changes.append(
            QStringLiteral("%1: %2 → %3").arg(columnText(difference.field), difference.before, difference.after));
    return changes.join(QStringLiteral(" · "));
}

std::vector<HealthLine> linesOf(const ProductImport &import)
{
    std::vector<HealthLine> lines;
    const auto summary = [&](Tone tone, ProductVerdict verdict, const char *text) {
        const auto count = std::ranges::count(import.rows, verdict, [](const ProductRow &row) { return row.verdict; });
        if (count > 0)
            lines.push_back({ tone, ProductFilePresenter::tr(text, nullptr, int(count)), {} });
    };
    if (!import.badRows.empty())
        lines.push_back(
            { Tone::Stop, ProductFilePresenter::tr("Nothing is taken: a table is taken whole or not at all."), {} });
    const Tone tone = import.isWritten ? Tone::Accepted : Tone::Progress;
    summary(tone, ProductVerdict::New,
        import.isWritten
            ? QT_TRANSLATE_N_NOOP("packledger::line::ProductFilePresenter", "%Ln new product(s) taken in.")
            : QT_TRANSLATE_N_NOOP("packledger::line::ProductFilePresenter", "%Ln new product(s) would be taken in."));
    summary(tone, ProductVerdict::Changed,
        import.isWritten
            ? QT_TRANSLATE_N_NOOP("packledger::line::ProductFilePresenter", "%Ln product(s) changed.")
            : QT_TRANSLATE_N_NOOP("packledger::line::ProductFilePresenter", "%Ln product(s) would be changed:"));
    summary(Tone::Again, ProductVerdict::Same,
        QT_TRANSLATE_N_NOOP("packledger::line::ProductFilePresenter", "%Ln product(s) the same already."));
    for (const Error &row : import.badRows)
        lines.push_back({ Tone::Stop, tableErrorSentence(row), lineText(row.where.line) });
    for (const Finding &warning : import.warnings)
        lines.push_back({ Tone::Attention, errorSentence(warning), lineText(warning.where.line) });
    for (const ProductRow &row : import.rows) {
        if (row.verdict == ProductVerdict::Changed && !import.isWritten)
            lines.push_back(
                { Tone::Neutral, QStringLiteral("%1 · %2").arg(QString::fromLatin1(row.product.gtin), row.product.name),
                    changesOf(row) });
    }
    if (lines.empty())
        lines.push_back({ Tone::Neutral, ProductFilePresenter::tr("There is no product in this file."), {} });
    if (lines.size() > shownLines)
        lines.resize(shownLines);
    return lines;
}

} // namespace

ProductFilePresenter::ProductFilePresenter(common::LedgerService &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
}

void ProductFilePresenter::setSession(const access::Session &session)
{
    m_session = session;
    cancel();
    m_state = {};
    Q_EMIT stateChanged(m_state);
}

void ProductFilePresenter::lookAt(const QString &file)
{
    if (!m_state.progress.isRunning())
        read(file, ImportMode::DryRun);
}

void ProductFilePresenter::take()
{
    if (m_state.canTake)
        read(m_state.file, ImportMode::Write);
}

void ProductFilePresenter::cancel()
{
    m_progress.cancel();
}

Progress ProductFilePresenter::progress()
{
    return m_progress.begin([this](int permille, qint64, qint64) {
        if (!m_state.progress.isRunning())
            return;
        m_state.progress.permille = permille;
        Q_EMIT stateChanged(m_state);
    });
}

void ProductFilePresenter::read(const QString &file, ImportMode mode)
{
    m_state = { file, {}, false, { tr("Reading %1").arg(QFileInfo(file).fileName()), {}, -1, true } };
    Q_EMIT stateChanged(m_state);
    m_ledger.run(
        this,
        [file, mode, session = m_session, progress = progress()](ledger::Site &site) -> Result<ProductImport> {
            QFile table(file);
            if (!table.open(QIODevice::ReadOnly))
                return fail(codes::fileOpen, file);
            if (mode == ImportMode::DryRun)
                return site.ledger().read([&](ledger::View &view) {
                    return workflow::readProductTable(view, session, table, file, BadRows::KeepAllOut, progress);
                });
            return site.ledger().write([&](ledger::WriteTransaction &transaction) {
                return workflow::importProducts(transaction, session, table, file, BadRows::KeepAllOut, mode, progress);
            });
        },
        [this, login = m_session.login()](const Result<ProductImport> &import) {
            if (login == m_session.login())
                show(import);
        },
        mode == ImportMode::DryRun ? common::LedgerService::Lane::Aside : common::LedgerService::Lane::Main);
}

void ProductFilePresenter::show(const Result<ProductImport> &import)
{
    m_state = { m_state.file, {}, false, {} };
    if (import) {
        m_state.lines = linesOf(*import);
        m_state.canTake = !import->isWritten && std::ranges::any_of(import->rows, [](const ProductRow &row) {
            return row.verdict != ProductVerdict::Same;
        });
    } else {
        m_state.lines = { { Tone::Stop, tableErrorSentence(import.error()), lineText(import.error().where.line) } };
    }
    Q_EMIT stateChanged(m_state);
    if (import && import->isWritten)
        Q_EMIT taken();
}

} // namespace packledger::line
