#include "workflow/productimport.h"

#include "access/accesserrors.h"
#include "asn/csvreader.h"
#include "base/baseerrors.h"
#include "gs1/ndc.h"
#include "workflow/documenterrors.h"

#include <QHash>

#include <algorithm>

namespace packledger::workflow {

namespace {

constexpr qint64 rowsBetweenProgress = 500;

/// The row over what is known of its product.
Result<ledger::Product> productOf(
    ledger::View &view, const std::vector<QByteArray> &fields, const TableHeading &columns, const Where &where)
{
    const auto field = [&](const char *name) { return columns.cell(fields, name).value_or(QByteArray()); };
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
    ledger::Product product = view.masterData().product(gtin->digits()).value_or(ledger::Product {});
    product.gtin = gtin->digits();
    product.setBySite = true;
    const auto take = [&](const char *name, QString &target) {
        if (columns.has(name))
            target = QString::fromUtf8(field(name));
    };
    take("name", product.name);
    take("ndc", product.ndc);
    take("strength", product.strength);
    take("dosage_form", product.dosageForm);
    take("net_content", product.netContent);
    take("manufacturer", product.manufacturer);
    if (const QByteArray text = field("company_prefix_length"); !text.isEmpty()) {
        bool good = false;
        product.companyPrefixLength = text.toInt(&good);
        if (!good || product.companyPrefixLength < 4 || product.companyPrefixLength > 12)
            return fail(codes::prefixLength, QString::fromUtf8(text), where);
    }
    return product;
}

std::vector<FieldDifference> differencesOf(const ledger::Product &before, const ledger::Product &after)
{
    const QJsonObject old = ledger::MasterDataStore::toJson(before);
    const QJsonObject fresh = ledger::MasterDataStore::toJson(after);
    std::vector<FieldDifference> differences;
    for (auto field = fresh.begin(); field != fresh.end(); ++field) {
        if (const QJsonValue was = old.value(field.key()); was != field.value())
            differences.push_back({ field.key(), was.toVariant().toString(), field.value().toVariant().toString() });
    }
    return differences;
}

/// A US drug's GTIN holds its NDC; of two that do not agree one is wrong.
bool disagree(const ledger::Product &product)
{
    const Result<gs1::Ndc> ndc = gs1::Ndc::parse(product.ndc.toLatin1());
    const auto inside = gs1::Ndc::structuralCandidates(*gs1::Gtin::parse(product.gtin));
    return ndc && inside && std::ranges::find(*inside, *ndc) == inside->end();
}

} // namespace

const char *nameOf(ProductVerdict verdict)
{
    static constexpr const char *names[] = { "new", "same", "changed" };
    return names[int(verdict)];
}

Result<ProductImport> readProductTable(ledger::View &view, const access::Session &person, QIODevice &table,
    const QString &fileName, BadRows badRows, const Progress &progress)
{
    if (!person.may(access::Permission::ManageSite))
        return fail(packledger::codes::notPermitted, QString::fromLatin1(nameOf(access::Permission::ManageSite)));
    asn::CsvReader reader(table, fileName);
    const Result<TableHeading> columns = TableHeading::read(reader, fileName, { "gtin", "name" });
    if (!columns)
        return fail(columns.error());

    std::vector<QByteArray> fields;
    ProductImport import;
    QHash<QByteArray, ledger::Product> told; // of two rows nobody knows which is right
    for (qint64 rows = 0;; ++rows) {
        if (rows % rowsBetweenProgress == 0 && progress && !progress(table.pos(), table.size()))
            return fail(packledger::codes::cancelled);
        const Result<bool> more = reader.next(fields);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        const Where where { fileName, reader.line(), 0, {} };
        Result<ledger::Product> product = productOf(view, fields, *columns, where);
        if (!product) {
            import.badRows.push_back(product.error());
            continue;
        }
        const auto before = told.constFind(product->gtin);
        if (before != told.cend() && !differencesOf(*before, *product).empty()) {
            import.badRows.push_back({ codes::productTwice, QString::fromLatin1(product->gtin), where });
            continue;
        }
        told.insert(product->gtin, *product);
        if (disagree(*product))
            import.warnings.push_back({ Severity::Warning, codes::ndcAndGtin,
                product->ndc + QStringLiteral(" / ") + QString::fromLatin1(product->gtin), where });
        ProductRow row { where.line, *std::move(product) };
        if (const auto known = view.masterData().product(row.product.gtin)) {
            row.differences = differencesOf(*known, row.product);
            row.verdict = row.differences.empty() ? ProductVerdict::Same : ProductVerdict::Changed;
        }
        import.rows.push_back(std::move(row));
    }
    if (!import.badRows.empty() && badRows == BadRows::KeepAllOut)
        import.rows.clear();
    return import;
}

Result<ProductImport> importProducts(ledger::WriteTransaction &transaction, const access::Session &person,
    QIODevice &table, const QString &fileName, BadRows badRows, ImportMode mode, const Progress &progress)
{
    Result<ProductImport> import = readProductTable(transaction, person, table, fileName, badRows, progress);
    if (!import || mode == ImportMode::DryRun || import->rows.empty())
        return import;
    for (const ProductRow &row : import->rows) {
        if (row.verdict != ProductVerdict::Same)
            transaction.appendAct("product.set", ledger::MasterDataStore::toJson(row.product));
    }
    import->isWritten = true;
    return import;
}

} // namespace packledger::workflow
