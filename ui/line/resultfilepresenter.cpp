#include "line/resultfilepresenter.h"

#include "base/baseerrors.h"
#include "base/errortext.h"
#include "common/plaintext.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace packledger::line {

using common::Tone;
using workflow::ImportMode;
using workflow::ResultVerdict;

namespace {
constexpr size_t shownLines = 50;
} // namespace

ResultFilePresenter::ResultFilePresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void ResultFilePresenter::setSession(const access::Session &session)
{
    m_session = session;
    cancel();
    m_state = {};
    Q_EMIT stateChanged(m_state);
}

void ResultFilePresenter::lookAt(const QString &file)
{
    if (!m_state.progress.isRunning())
        read(file, ImportMode::DryRun);
}

void ResultFilePresenter::take()
{
    if (m_state.canTake)
        read(m_state.file, ImportMode::Write);
}

void ResultFilePresenter::cancel()
{
    m_progress.cancel();
}

Progress ResultFilePresenter::progress()
{
    return m_progress.begin([this](int permille, qint64, qint64) {
        if (!m_state.progress.isRunning())
            return;
        m_state.progress.permille = permille;
        Q_EMIT stateChanged(m_state);
    });
}

void ResultFilePresenter::read(const QString &file, ImportMode mode)
{
    m_state = { file, {}, false, { tr("Reading %1").arg(QFileInfo(file).fileName()), {}, -1, true } };
    Q_EMIT stateChanged(m_state);
    m_ledger.run(
        this,
        [file, mode, session = m_session, now = m_clock.now(), progress = progress()](
            ledger::Site &site) -> Result<workflow::ResultImport> {
            QFile table(file);
            if (!table.open(QIODevice::ReadOnly))
                return fail(packledger::codes::fileOpen, file);
            return workflow::importResults(site.ledger(), session, table, file, mode, now, progress);
        },
        [this, mode](const Result<workflow::ResultImport> &import) { show(import, mode); },
        mode == ImportMode::DryRun ? common::LedgerService::Lane::Aside : common::LedgerService::Lane::Main);
}

void ResultFilePresenter::show(const Result<workflow::ResultImport> &import, ImportMode mode)
{
    m_state = { m_state.file, {}, false, {} };
    std::vector<common::HealthLine> &lines = m_state.lines;
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    if (!import) {
        const qint64 line = import.error().where.line;
        lines.push_back({ Tone::Stop, errorSentence(import.error()), line > 0 ? tr("line %1").arg(line) : QString() });
        Q_EMIT stateChanged(m_state);
        return;
    }
    const qint64 fresh = import->count(ResultVerdict::New);
    m_state.canTake = mode == ImportMode::DryRun && fresh > 0;
    if (fresh > 0) {
        QStringList points;
        for (const auto &[point, count] : import->points)
            points << QStringLiteral("%1: %2").arg(point, number(count));
        lines.push_back({ import->isWritten ? Tone::Accepted : Tone::Progress,
            import->isWritten ? tr("%Ln result(s) taken in.", nullptr, int(fresh))
                              : tr("%Ln result(s) would be taken in.", nullptr, int(fresh)),
            points.join(QStringLiteral(" · ")) });
    }
    if (import->failed > 0)
        lines.push_back({ Tone::Attention, tr("Results that tell of a bad pack: %1").arg(number(import->failed)),
            tr("Not read, other data, or printed worse than the site allows. Nothing is held because of it.") });
    if (const qint64 same = import->count(ResultVerdict::Same); same > 0)
        lines.push_back({ Tone::Again, tr("Taken before: %1").arg(number(same)), {} });
    if (const qint64 noCode = import->count(ResultVerdict::NoCode); noCode > 0)
        lines.push_back({ Tone::Neutral, tr("Without a code, so of no pack: %1").arg(number(noCode)), {} });
    if (const qint64 refused = import->count(ResultVerdict::Refused); refused > 0)
        lines.push_back({ Tone::Stop, tr("Not taken: %1").arg(number(refused)), {} });
    for (const workflow::ResultRow &row : import->refused) {
        if (lines.size() > shownLines)
            break;
        lines.push_back({ Tone::Stop, errorSentence(*row.error), tr("line %1").arg(row.line) });
    }
    if (lines.empty())
        lines.push_back({ Tone::Neutral, tr("There is no result in this file."), {} });
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::line
