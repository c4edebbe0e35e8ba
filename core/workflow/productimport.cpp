#include "workflow/productimport.h"

#include "asn/csvreader.h"
#include "gs1/ndc.h"
#include "workflow/documenterrors.h"

#include <QHash>

namespace packledger::workflow {

namespace {

using Columns = QHash<QByteArray, qsizetype>;

Result<Columns> headingOf(const std::vector<QByteArray> &fields, const Where &where)
{
    Columns columns;
    for (size_t index = 0; index < fields.size(); ++index)
        columns.insert(fields[index].trimmed().toLower(), qsizetype(index));
    for (const char *needed : { "gtin", "name" }) {
        if (!columns.contains(needed))
            return fail(codes::heading, QString::fromLatin1(needed), where);
    }
    return columns;
}

Result<ledger::Product> productOf(const std::vector<QByteArray> &fields, const Columns &columns, const Where &where)
{
    const auto field = [&](const char *name) {
        const auto column = columns.constFind(name);
        return column != columns.cend() && *column < qsizetype(fields.size()) ? fields[size_t(*column)].trimmed()
                                                                              : QByteArray();
    };
    const Result<gs1::Gtin> gtin = gs1::Gtin::parse(field("gtin"));
    if (!gtin)
        return fail(gtin.error().code, QString::fromUtf8(field("gtin")), where);
    if (field("name").isEmpty())
        return fail(codes::productName, QString::fromUtf8(field("gtin")), where);
    if (const QByteArray ndc = field("ndc"); !ndc.isEmpty()) {
        // The printed form is kept as it is; it only has to be one.
        if (const Result<gs1::Ndc> read = gs1::Ndc::parse(ndc);
            !read && read.error().code.name() != QLatin1StringView("gs1.ambiguous-ndc"))
            return fail(read.error().code, QString::fromUtf8(ndc), where);
    }
    int length = 0;
    if (const QByteArray text = field("company_prefix_length"); !text.isEmpty()) {
        bool good = false;
        length = text.toInt(&good);
        if (!good || length < 4 || length > 12)
            return fail(codes::prefixLength, QString::fromUtf8(text), where);
    }
    const auto words = [&](const char *name) { return QString::fromUtf8(field(name)); };
    return ledger::Product { gtin->digits(), words("name"), words("ndc"), words("strength"), words("dosage_form"),
        words("net_content"), words("manufacturer"), length, true };
}

} // namespace

Result<ProductImport> importProducts(ledger::Ledger &ledger, QIODevice &table, const QString &fileName, BadRows badRows)
{
    asn::CsvReader reader(table, fileName);
    std::vector<QByteArray> fields;
    const Result<bool> first = reader.next(fields);
    if (!first)
        return fail(first.error());
    if (!*first)
        return fail(codes::heading, QStringLiteral("gtin"), Where { fileName, 1, 0, {} });
    const Result<Columns> columns = headingOf(fields, Where { fileName, reader.line(), 0, {} });
    if (!columns)
        return fail(columns.error());

    ProductImport import;
    for (;;) {
        const Result<bool> more = reader.next(fields);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        Result<ledger::Product> product = productOf(fields, *columns, Where { fileName, reader.line(), 0, {} });
        if (product)
            import.taken.push_back(*std::move(product));
        else
            import.badRows.push_back(product.error());
    }
    if (!import.badRows.empty() && badRows == BadRows::KeepAllOut) {
        import.taken.clear();
        return import;
    }
    const Result<qint64> written = ledger.write([&](ledger::WriteTransaction &transaction) -> Result<qint64> {
        for (const ledger::Product &product : import.taken)
            transaction.appendAct("product.set", ledger::MasterDataStore::toJson(product));
        return qint64(import.taken.size());
    });
    if (!written)
        return fail(written.error());
    return import;
}

} // namespace packledger::workflow
