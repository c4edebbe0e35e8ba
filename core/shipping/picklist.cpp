#include "shipping/picklist.h"

#include "asn/csvreader.h"
#include "gs1/gtin.h"
#include "shipping/shippingerrors.h"

#include <algorithm>

namespace packledger::shipping {

Result<std::vector<ledger::PickLine>> readPickList(QIODevice &device, const QString &fileName)
{
    asn::CsvReader reader(device, fileName);
    const auto wrong = [&](const QByteArray &what) {
        return fail(codes::pickListUnusable, QString::fromUtf8(what), { fileName, reader.line(), 0, {} });
    };
    std::vector<QByteArray> fields;
    Result<bool> more = reader.next(fields);
    if (!more)
        return fail(more.error());
    const std::vector<QByteArray> heading = *more ? fields : std::vector<QByteArray>();
    const auto column = [&](QByteArrayView name) {
        const auto found
            = std::ranges::find_if(heading, [&](const QByteArray &each) { return each.trimmed().toLower() == name; });
        return found == heading.end() ? -1 : int(found - heading.begin());
    };
    const int gtinColumn = column("gtin");
    const int quantityColumn = column("quantity");
    const int lotColumn = column("lot");
    const int expiryColumn = column("shortest_expiry");
    if (gtinColumn < 0 || quantityColumn < 0)
        return wrong(gtinColumn < 0 ? "gtin" : "quantity");
    std::vector<ledger::PickLine> lines;
    while ((more = reader.next(fields)) && *more) {
        const auto field = [&](int index) {
            return index >= 0 && size_t(index) < fields.size() ? fields[size_t(index)].trimmed() : QByteArray();
        };
        ledger::PickLine line;
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(field(gtinColumn));
        if (!gtin)
            return wrong(field(gtinColumn));
        line.gtin = gtin->digits();
        bool isNumber = false;
        line.units = field(quantityColumn).toLongLong(&isNumber);
        if (!isNumber || line.units <= 0)
            return wrong(field(quantityColumn));
        line.lot = field(lotColumn);
        if (const QByteArray expiry = field(expiryColumn); !expiry.isEmpty()) {
            line.shortestExpiry = QDate::fromString(QString::fromLatin1(expiry), Qt::ISODate);
            if (!line.shortestExpiry.isValid())
                return wrong(expiry);
        }
        const auto same = std::ranges::find_if(lines, [&](const ledger::PickLine &each) {
            return each.gtin == line.gtin && each.lot == line.lot && each.shortestExpiry == line.shortestExpiry;
        });
        if (same != lines.end())
            same->units += line.units;
        else
            lines.push_back(std::move(line));
    }
    if (!more)
        return fail(more.error());
    if (lines.empty())
        return wrong(fileName.toUtf8());
    return lines;
}

} // namespace packledger::shipping
