#include "ledger/shippingfacts.h"

#include "ledger/itemstate.h"

namespace packledger::ledger {

namespace {

QByteArray ofType(const std::vector<epcis::TypedUri> &list, const char *word)
{
    for (const epcis::TypedUri &entry : list) {
        if (cbvWord(entry.type) == word)
            return entry.id;
    }
    return {};
}

} // namespace

// A shipping event names owners and, since guideline R1.3, places; older ones have the read point alone.
ShippingParties partiesOf(const epcis::Event &event)
{
    ShippingParties parties;
    parties.seller = ofType(event.sources, "owning_party");
    parties.buyer = ofType(event.destinations, "owning_party");
    parties.from = ofType(event.sources, "location");
    if (parties.from.isEmpty() && event.readPoint)
        parties.from = event.readPoint->id;
    if (parties.from.isEmpty())
        parties.from = ofType(event.sources, "possessing_party");
    if (parties.from.isEmpty())
        parties.from = parties.seller;
    parties.to = ofType(event.destinations, "location");
    if (parties.to.isEmpty())
        parties.to = ofType(event.destinations, "possessing_party");
    if (parties.to.isEmpty())
        parties.to = parties.buyer;
    return parties;
}

QByteArrayList numbersOf(const epcis::Event &event, const char *word)
{
    QByteArrayList numbers;
    for (const epcis::TypedUri &transaction : event.bizTransactions) {
        const QByteArray number = documentNumber(transaction.id);
        if (cbvWord(transaction.type) == word && !number.isEmpty() && !numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

QByteArray documentNumber(const QByteArray &bizTransaction)
{
    qsizetype begin = 0;
    if (bizTransaction.startsWith("urn:epc:id:gdti:"))
        begin = bizTransaction.lastIndexOf('.') + 1;
    else if (bizTransaction.startsWith("http://") || bizTransaction.startsWith("https://"))
        begin = bizTransaction.lastIndexOf('/') + 1;
    else if (bizTransaction.startsWith("urn:epcglobal:cbv:bt:"))
        begin = bizTransaction.indexOf(':', 21) + 1; // behind the GLN of the party that issued the document
    else if (bizTransaction.startsWith("urn:"))
        begin = bizTransaction.lastIndexOf(':') + 1;
    return QByteArray::fromPercentEncoding(bizTransaction.mid(begin)).trimmed();
}

} // namespace packledger::ledger
