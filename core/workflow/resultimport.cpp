#include "workflow/resultimport.h"

#include "base/baseerrors.h"
#include "base/sha256.h"
#include "ledger/ledger.h"
#include "workflow/clientscope.h"
#include "workflow/inspectionerrors.h"
#include "workflow/inspectionhistory.h"
#include "workflow/inspectionrules.h"
#include "workflow/permission.h"
#include "workflow/resulttable.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>

#include <iterator>

namespace packledger::workflow {

namespace {

constexpr size_t mostRefused = 1000;
constexpr qsizetype resultsAnEntry = 1000;
constexpr qint64 rowsBetweenProgress = 100;

/// Which of its keys the ledger knows, and the person may see; a key of none.
std::optional<gs1::ItemKey> knownOf(
    ledger::View &view, const access::Session &person, const std::vector<gs1::ItemKey> &keys)
{
    for (const gs1::ItemKey &key : keys) {
        if ((view.line().numbers.find(key) || view.items().find(key)) && mayHandle(view, person, key))
            return key;
    }
    return std::nullopt;
}

class Importer
{
public:
    Importer(ledger::View &view, const access::Session &person, QByteArray &bytes, const QString &fileName,
        const Instant &now, const SeeResult &see)
        : m_view(view)
        , m_person(person)
        , m_buffer(&bytes)
        , m_fileName(fileName)
        , m_table(m_buffer, fileName, now)
        , m_see(see)
        , m_leastGrade(inspectionRules(view).leastGrade)
    {
        m_buffer.open(QIODevice::ReadOnly);
    }

    /// Reads all rows; the new ones go to `take`.
    Result<ResultImport> run(const Progress &progress, const std::function<void(const ledger::CameraResult &)> &take)
    {
        if (const Result<void> begun = m_table.begin(); !begun)
            return fail(begun.error());
        ResultImport import;
        for (qint64 rows = 0;; ++rows) {
            if (rows % rowsBetweenProgress == 0 && progress && !progress(m_buffer.pos(), m_buffer.size()))
                return fail(packledger::codes::cancelled);
            const Result<std::optional<Result<ReadResult>>> next = m_table.next();
            if (!next)
                return fail(next.error());
            if (!*next)
                return import;
            ResultRow row = judged(**next);
            ++import.rows.at(size_t(row.verdict));
            if (row.verdict == ResultVerdict::New) {
                ++import.points[row.result.point];
                import.failed += verdictOn(row.result, m_leastGrade) == ledger::InspectionResult::Good ? 0 : 1;
                take(row.result);
            }
            if (m_see)
                m_see(row);
            if (row.verdict == ResultVerdict::Refused && import.refused.size() < mostRefused)
                import.refused.push_back(std::move(row));
        }
    }

private:
    ResultRow judged(const Result<ReadResult> &read)
    {
        ResultRow row;
        row.line = m_table.line();
        const auto refuse = [&](const ErrorCode &code, const gs1::ItemKey &key) {
            row.error = Error { code, QString::fromUtf8(key.serial().isEmpty() ? key.text() : key.serial()),
                Where { m_fileName, row.line, 0, {} } };
        };
        if (!read) {
            row.error = read.error();
            return row;
        }
        row.result = read->result;
        if (read->keys.empty()) {
            row.verdict = ResultVerdict::NoCode;
            return row;
        }
        const std::optional<gs1::ItemKey> key = knownOf(m_view, m_person, read->keys);
        row.result.key = key.value_or(read->keys.front());
        if (!key) {
            refuse(packledger::codes::resultUnknown, row.result.key);
            return row;
        }
        const QByteArray place
            = key->text() + '\n' + row.result.point.toUtf8() + '\n' + QByteArray::number(row.result.at.ms);
        const auto inFile = m_seen.constFind(place);
        const std::optional<ledger::CameraResult> before = inFile != m_seen.cend()
            ? std::optional(*inFile)
            : m_view.line().cameraResults.find(*key, row.result.point, row.result.at);
        if (before && *before != row.result) {
            refuse(packledger::codes::resultDiffers, *key);
            return row;
        }
        row.verdict = before ? ResultVerdict::Same : ResultVerdict::New;
        m_seen.insert(place, row.result);
        return row;
    }

    ledger::View &m_view;
    const access::Session &m_person;
    QBuffer m_buffer;
    QString m_fileName;
    ResultTable m_table;
    const SeeResult &m_see;
    int m_leastGrade;
    QHash<QByteArray, ledger::CameraResult> m_seen; ///< in this file
};

} // namespace

const char *nameOf(ResultVerdict verdict)
{
    static constexpr const char *names[] = { "new", "same", "no-code", "refused" };
    static_assert(std::size(names) == resultVerdictCount);
    return names[int(verdict)];
}

Result<ResultImport> importResults(ledger::Ledger &ledger, const access::Session &person, QIODevice &table,
    const QString &fileName, ImportMode mode, const Instant &now, const Progress &progress, const SeeResult &see)
{
    if (const Result<void> may = permitted(person, access::Permission::RunLine); !may)
        return fail(may.error());
    QByteArray bytes = table.readAll();
    if (mode == ImportMode::DryRun)
        return ledger.read([&](ledger::View &view) {
            return Importer(view, person, bytes, fileName, now, see).run(progress, [](const ledger::CameraResult &) {});
        });
    return ledger.write([&](ledger::WriteTransaction &transaction) -> Result<ResultImport> {
        const QByteArray sha256 = Sha256::of(bytes);
        QJsonArray results;
        const auto append = [&] {
            transaction.appendAct("camera.results",
                { { QStringLiteral("file"), QFileInfo(fileName).fileName() },
                    { QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex()) },
                    { QStringLiteral("results"), results } });
            results = {};
        };
        Result<ResultImport> import = Importer(transaction, person, bytes, fileName, now, see)
                                          .run(progress, [&](const ledger::CameraResult &result) {
                                              results.append(result.toJson());
                                              if (results.size() == resultsAnEntry)
                                                  append();
                                          });
        if (!import || import->count(ResultVerdict::New) == 0)
            return import;
        if (!results.isEmpty())
            append();
        QBuffer kept(&bytes);
        kept.open(QIODevice::ReadOnly);
        if (!transaction.documents().keepBytes(kept, sha256))
            return fail(packledger::codes::fileOpen, fileName);
        import->isWritten = true;
        return import;
    });
}

} // namespace packledger::workflow
