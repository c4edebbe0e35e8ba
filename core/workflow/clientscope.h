#pragma once

#include "access/session.h"
#include "base/result.h"
#include "epcis/event.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

#include <QStringList>

namespace packledger::workflow {

/// The clients that the site packs for, by name.
[[nodiscard]] QStringList clientsOf(ledger::View &view);

/// The client that a person is limited to, where a site repackages for several owners (site setting
/// "user-client.LOGIN"); empty: to none.
[[nodiscard]] QString clientOf(ledger::View &view, const access::Session &person);

/// The client whose goods an item is: that of its number's batch or pool, else the one that all pools of its product
/// are for, else that of what is in it. Empty: the site's own, or not known.
[[nodiscard]] QString clientOf(ledger::View &view, const gs1::ItemKey &key);

/// Whether a person may see and handle what belongs to this client, or this item. A container that nothing is in is
/// anybody's.
[[nodiscard]] bool mayHandle(ledger::View &view, const access::Session &person, const QString &client);
[[nodiscard]] bool mayHandle(ledger::View &view, const access::Session &person, const gs1::ItemKey &key);

/// The same of a container at work: nobody else may see what is scanned into it.
[[nodiscard]] bool mayHandlePacking(ledger::View &view, const access::Session &person, const ledger::Packing &packing);
/// The same of a product: that of all its pools, where they are for one client.
[[nodiscard]] bool mayHandleProduct(ledger::View &view, const access::Session &person, const QByteArray &gtin);

/// Fails with access.other-client where the person is limited to another client than this one, or than the item's.
[[nodiscard]] Result<void> checkClient(ledger::View &view, const access::Session &person, const QString &client);
[[nodiscard]] Result<void> checkClient(ledger::View &view, const access::Session &person, const gs1::ItemKey &key);

/// Whether an event is about one client's goods and nothing else. Containers that nothing is in are anybody's, and so
/// is what is no trade item; an event that names nothing else is about nobody's goods: `alsoNobodys` says what then.
[[nodiscard]] bool isAboutClient(
    ledger::View &view, const epcis::Event &event, const QString &client, bool alsoNobodys);

} // namespace packledger::workflow
