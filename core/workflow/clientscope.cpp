#include "workflow/clientscope.h"

#include "access/accesserrors.h"
#include "access/clientlimit.h"
#include "base/text.h"

#include <algorithm>

namespace packledger::workflow {

using ledger::View;

namespace {

QString clientOfNumber(View &view, const gs1::ItemKey &key)
{
    const std::optional<ledger::NumberRow> number = view.line().numbers.find(key);
    if (!number)
        return {};
    if (const auto batch = number->batch.isValid() ? view.line().batches.find(number->batch) : std::nullopt)
        return batch->order.client;
    const auto pool = number->pool.isValid() ? view.line().pools.find(number->pool) : std::nullopt;
    return pool ? QString::fromUtf8(pool->client) : QString();
}

QString clientOfProduct(View &view, const QByteArray &gtin)
{
    const std::vector<ledger::Pool> pools = view.line().pools.of(gtin);
    const bool isOnes
        = std::ranges::all_of(pools, [&](const ledger::Pool &pool) { return pool.client == pools.front().client; });
    return pools.empty() || !isOnes ? QString() : QString::fromUtf8(pools.front().client);
}

QString clientOfProduct(View &view, const gs1::ItemKey &key)
{
    const std::optional<gs1::Gtin> gtin = key.gtin();
    return gtin ? clientOfProduct(view, gtin->digits()) : QString();
}

/// Of whom the goods under an identifier are.
enum class Whose { Nobodys, Clients, Others };

Whose whoseIs(View &view, const QByteArray &uri, const QString &client)
{
    const gs1::ItemKey key = gs1::ItemKey::fromUri(uri);
    const bool isContainer = key.kind() == gs1::ItemKey::Kind::Sscc;
    if (uri.isEmpty() || (!isContainer && !key.gtin()))
        return Whose::Nobodys;
    const QString owner = clientOf(view, key);
    if (owner.isEmpty() && isContainer)
        return Whose::Nobodys;
    return owner == client ? Whose::Clients : Whose::Others;
}

} // namespace

QStringList clientsOf(View &view)
{
    QStringList clients;
    for (const ledger::Pool &pool : view.line().pools.all())
        clients.append(text(pool.client));
    const QByteArray family = "company-prefixes.";
    for (const auto &[name, value] : view.settings().all()) {
        if (name.startsWith(family) && !value.isEmpty())
            clients.append(text(name.sliced(family.size())));
    }
    clients.removeAll(QString());
    clients.sort(Qt::CaseInsensitive);
    clients.removeDuplicates();
    return clients;
}

QString clientOf(View &view, const access::Session &person)
{
    return access::clientOf(view, person.login());
}

QString clientOf(View &view, const gs1::ItemKey &key)
{
    if (const QString client = clientOfNumber(view, key); !client.isEmpty())
        return client;
    if (const QString client = clientOfProduct(view, key); !client.isEmpty())
        return client;
    QString client;
    if (const std::optional<ledger::ItemRow> row = view.items().find(key)) {
        view.items().forEachBelow(row->id, [&](const ledger::ItemRow &inside, int) {
            client = clientOfNumber(view, inside.key);
            if (client.isEmpty())
                client = clientOfProduct(view, inside.key);
            return client.isEmpty();
        });
    }
    return client;
}

bool mayHandle(View &view, const access::Session &person, const QString &client)
{
    const QString own = clientOf(view, person);
    return own.isEmpty() || own == client;
}

bool mayHandle(View &view, const access::Session &person, const gs1::ItemKey &key)
{
    if (clientOf(view, person).isEmpty())
        return true;
    if (key.kind() == gs1::ItemKey::Kind::Sscc) {
        const std::optional<ledger::ItemRow> row = view.items().find(key);
        if (!row || view.items().childCount(row->id) == 0)
            return true;
    }
    return mayHandle(view, person, clientOf(view, key));
}

bool mayHandlePacking(View &view, const access::Session &person, const ledger::Packing &packing)
{
    if (clientOf(view, person).isEmpty())
        return true;
    // A new container is nothing yet: what was scanned into it says whose it is.
    const std::vector<ledger::PackedChild> children = view.line().packings.children(packing.id);
    const std::optional<ledger::ItemRow> first
        = children.empty() ? std::nullopt : view.items().byId(children.front().item);
    return mayHandle(view, person, first ? first->key : packing.container);
}

bool mayHandleProduct(View &view, const access::Session &person, const QByteArray &gtin)
{
    return clientOf(view, person).isEmpty() || mayHandle(view, person, clientOfProduct(view, gtin));
}

Result<void> checkClient(View &view, const access::Session &person, const QString &client)
{
    // Whose it is instead is not for their eyes.
    return mayHandle(view, person, client) ? Result<void>() : fail(codes::otherClient, clientOf(view, person));
}

Result<void> checkClient(View &view, const access::Session &person, const gs1::ItemKey &key)
{
    return mayHandle(view, person, key) ? Result<void>() : fail(codes::otherClient, clientOf(view, person));
}

bool isAboutClient(View &view, const epcis::Event &event, const QString &client, bool alsoNobodys)
{
    bool isTheirs = alsoNobodys;
    const auto fits = [&](const QByteArray &uri) {
        const Whose whose = whoseIs(view, uri, client);
        isTheirs = isTheirs || whose == Whose::Clients;
        return whose != Whose::Others;
    };
    const auto allFit = [&](const std::vector<QByteArray> &uris) { return std::ranges::all_of(uris, fits); };
    const auto classesFit = [&](const std::vector<epcis::QuantityElement> &quantities) {
        return std::ranges::all_of(
            quantities, [&](const epcis::QuantityElement &quantity) { return fits(quantity.epcClass); });
    };
    return fits(event.parentId) && allFit(event.epcList) && allFit(event.childEpcs) && allFit(event.inputEpcs)
        && allFit(event.outputEpcs) && classesFit(event.quantities) && classesFit(event.inputQuantities)
        && classesFit(event.outputQuantities) && isTheirs;
}

} // namespace packledger::workflow
