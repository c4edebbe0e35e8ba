#include "workflow/numberimport.h"

#include "access/accesserrors.h"
#include "base/baseerrors.h"
#include "base/sha256.h"
#include "ledger/ledger.h"
#include "serials/serialserrors.h"
#include "workflow/poolerrors.h"
#include "workflow/poolspaces.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace packledger::workflow {

using ledger::Pool;
using ledger::PoolFile;
using ledger::PoolKind;
using ledger::WriteTransaction;

namespace {

constexpr size_t mostFindings = 1000;

/// The numbers of one product, or the SSCCs.
struct Group
{
    QByteArray gtin; ///< empty: SSCCs
    QByteArrayList keys;
};

std::vector<Group> groupsOf(const serials::NumberList &list)
{
    std::vector<Group> groups;
    QHash<QByteArray, size_t> byGtin;
    for (const serials::ListedNumber &number : list.numbers) {
        const std::optional<gs1::Gtin> gtin = number.key.gtin();
        const QByteArray digits = gtin ? gtin->digits() : QByteArray();
        const auto known = byGtin.constFind(digits);
        if (known == byGtin.cend()) {
            byGtin.insert(digits, groups.size());
            groups.push_back({ digits, { number.key.text() } });
        } else {
            groups[*known].keys.append(number.key.text());
        }
    }
    return groups;
}

class Importer
{
public:
    Importer(WriteTransaction &transaction, const access::Session &person, const serials::NumberList &list,
        const NumberImportRequest &request, const QString &fileName, const QByteArray &sha256, const Progress &progress)
        : m_transaction(transaction)
        , m_person(person)
        , m_list(list)
        , m_request(request)
        , m_fileName(fileName)
        , m_sha256(sha256)
        , m_progress(progress)
    {
    }

    Result<void> run(NumberImport &import)
    {
        ledger::PoolStore &pools = m_transaction.line().pools;
        std::vector<PoolFile> before = pools.filesBySha256(m_sha256);
        if (before.empty() && !m_list.request.isEmpty()) {
            before = pools.filesByRequest(m_list.request);
            if (!before.empty() && !holdSame(before))
                return fail(codes::requestDiffers, QString::fromUtf8(m_list.request));
        }
        if (!before.empty()) {
            import.duplicate = true;
            for (const PoolFile &file : before)
                import.pools.push_back(file.pool);
            return {};
        }
        if (const Result<void> fresh = checkUnused(import); !fresh)
            return fresh;
        for (const Group &group : groupsOf(m_list)) {
            if (const Result<void> filled = fill(group, import); !filled)
                return filled;
        }
        return {};
    }

private:
    /// Whether the numbers are exactly those that came with these files.
    bool holdSame(const std::vector<PoolFile> &files)
    {
        qint64 numbers = 0;
        for (const PoolFile &file : files)
            numbers += file.numbers;
        if (numbers != qint64(m_list.numbers.size()))
            return false;
        return std::all_of(m_list.numbers.begin(), m_list.numbers.end(), [&](const serials::ListedNumber &number) {
            PoolId pool = m_transaction.line().pools.poolOfWaiting(number.key.text());
            if (!pool.isValid()) {
                const std::optional<ledger::NumberRow> drawn = m_transaction.line().numbers.find(number.key);
                pool = drawn ? drawn->pool : PoolId();
            }
            return std::any_of(files.begin(), files.end(), [&](const PoolFile &file) { return file.pool == pool; });
        });
    }

    Result<void> checkUnused(NumberImport &import)
    {
        std::vector<Pool> counting;
        for (const Pool &pool : m_transaction.line().pools.all()) {
            if (pool.kind == PoolKind::Range || pool.kind == PoolKind::Sscc)
                counting.push_back(pool);
        }
        const auto isOfACountingPool = [&](const gs1::ItemKey &key) {
            const std::optional<gs1::Sscc> sscc = key.sscc();
            const QByteArray gtin = sscc ? QByteArray() : key.gtin()->digits();
            const QByteArray text = sscc ? sscc->digits().chopped(1) : key.serial();
            return std::any_of(counting.begin(), counting.end(),
                [&](const Pool &pool) { return pool.gtin == gtin && rangeOf(pool).numberOf(text); });
        };
        const auto used = [&](const serials::ListedNumber &number) {
            if (import.findings.size() < mostFindings)
                import.findings.push_back({ Severity::Error, codes::numberInUse,
                    QString::fromUtf8(number.key.serial().isEmpty() ? number.key.text() : number.key.serial()), Where {
                        m_fileName,
                        number.line,
                        0,
                        {}
                    } });
        };
        const qint64 total = qint64(m_list.numbers.size());
        for (qint64 start = 0; start < total; start += numbersAnEntry) {
            const qint64 end = std::min(start + numbersAnEntry, total);
            QByteArrayList keys;
            for (qint64 each = start; each < end; ++each)
                keys.append(m_list.numbers[size_t(each)].key.text());
            const QByteArrayList taken = m_transaction.line().pools.taken(keys, {}) + m_transaction.items().known(keys);
            const QSet<QByteArray> takenKeys(taken.begin(), taken.end());
            for (qint64 each = start; each < end; ++each) {
                const serials::ListedNumber &number = m_list.numbers[size_t(each)];
                if (takenKeys.contains(number.key.text()) || isOfACountingPool(number.key))
                    used(number);
            }
            if (m_progress && !m_progress(end / 2, total))
                return fail(packledger::codes::cancelled);
        }
        return import.isRefused() ? Result<void>(fail(codes::listRefused, m_fileName)) : Result<void>();
    }

    Result<void> fill(const Group &group, NumberImport &import)
    {
        PoolSpec spec;
        spec.kind = PoolKind::List;
        spec.gtin = group.gtin;
        spec.market = m_request.market;
        spec.client = m_request.client;
        spec.name = m_request.name;
        spec.lowWater = m_request.lowWater;
        const bool isDryRun = m_request.mode == ImportMode::DryRun;
        const Result<PoolPlan> made
            = isDryRun ? planPool(m_transaction, spec) : makePool(m_transaction, m_person, spec);
        if (!made)
            return fail(made.error());
        import.findings.insert(import.findings.end(), made->findings.begin(), made->findings.end());
        if (serials::wantsUnguessable(made->pool.market) && serials::givesOthersAway(group.keys))
            import.findings.push_back(
                { Severity::Warning, serials::codes::listGuessable, QFileInfo(m_fileName).fileName(), {} });
        const gs1::ItemKey first = gs1::ItemKey::fromText(group.keys.front());
        import.groups.push_back(
            { group.gtin, group.keys.size(), first.serial().isEmpty() ? first.text() : first.serial() });
        if (isDryRun)
            return {};
        import.pools.push_back(made->pool.id);
        const qint64 total = group.keys.size();
        for (qint64 start = 0; start < total; start += numbersAnEntry) {
            m_transaction.appendAct("pool.filled",
                QJsonObject { { QStringLiteral("pool"), made->pool.id.value },
                    { QStringLiteral("serials"), serialsText(made->pool, group.keys.mid(start, numbersAnEntry)) } });
            m_done += std::min(numbersAnEntry, total - start);
            const qint64 all = qint64(m_list.numbers.size());
            if (m_progress && !m_progress((all + m_done) / 2, all))
                return fail(packledger::codes::cancelled);
        }
        m_transaction.appendAct("pool.file",
            QJsonObject { { QStringLiteral("pool"), made->pool.id.value },
                { QStringLiteral("sha256"), QString::fromLatin1(m_sha256) },
                { QStringLiteral("request"), QString::fromUtf8(m_list.request) },
                { QStringLiteral("name"), QFileInfo(m_fileName).fileName() }, { QStringLiteral("numbers"), total } });
        return {};
    }

    WriteTransaction &m_transaction;
    const access::Session &m_person;
    const serials::NumberList &m_list;
    const NumberImportRequest &m_request;
    QString m_fileName;
    QByteArray m_sha256;
    const Progress &m_progress;
    qint64 m_done = 0;
};

} // namespace

bool NumberImport::isRefused() const
{
    return std::any_of(
        findings.begin(), findings.end(), [](const Finding &finding) { return finding.severity == Severity::Error; });
}

Result<NumberImport> importNumbers(ledger::Ledger &ledger, const access::Session &person, QIODevice &file,
    const QString &fileName, const NumberImportRequest &request, const Progress &progress)
{
    if (!person.may(access::Permission::ManagePools))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(access::Permission::ManagePools)));
    QByteArray bytes = file.readAll();
    const QByteArray sha256 = Sha256::of(bytes).toHex();
    if (!request.sha256.isEmpty() && request.sha256.toLower() != sha256)
        return fail(serials::codes::listChecksum, fileName, Where { fileName, 0, 0, {} });
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    serials::NumberListReader reader(request.product);
    const Result<serials::NumberList> list = reader.read(buffer, fileName);
    if (!list)
        return fail(list.error());
    NumberImport import { list->format, list->request, qint64(list->numbers.size()), false, {}, reader.findings() };
    if (import.isRefused())
        return import;
    if (request.count && *request.count != import.numbers)
        return fail(serials::codes::listCount, QStringLiteral("%1, %2").arg(*request.count).arg(import.numbers),
            Where { fileName, 0, 0, {} });
    const Result<void> written = ledger.write([&](WriteTransaction &transaction) {
        return Importer(transaction, person, *list, request, fileName, sha256, progress).run(import);
    });
    if (!written && written.error().code != codes::listRefused)
        return fail(written.error());
    return import;
}

} // namespace packledger::workflow
