#pragma once

#include "endpoint/httpmessage.h"
#include "epcis/event.h"
#include "ledger/exchangestores.h"
#include "ledger/writetransaction.h"

#include <QJsonObject>

namespace packledger::endpoint {

/// Answers of the REST binding, with the headers that all of them have (EPCIS 2.0, 12.7).
[[nodiscard]] HttpResponse respond(int status, const QByteArray &type = {}, const QByteArray &body = {});
[[nodiscard]] HttpResponse respond(int status, const QJsonObject &body);
/// RFC 9457, with the exception names of the standard.
[[nodiscard]] HttpResponse problem(int status, const char *exception, const QString &title, const QString &detail = {});
/// This machine's own trouble.
[[nodiscard]] HttpResponse trouble(const Error &error);
[[nodiscard]] HttpResponse notThere();
[[nodiscard]] HttpResponse notOffered();
[[nodiscard]] HttpResponse wrongMethod(const QByteArray &allowed);

/// A capture job as the standard tells of it (12.6.2).
[[nodiscard]] QJsonObject jobOf(const ledger::InboxRow &row);

enum class AnswerForm { Json, Xml };
/// What a client takes, by its Accept header (RFC 9110, 12.5.1); nothing: neither of them.
[[nodiscard]] std::optional<AnswerForm> formFor(const QByteArray &accept);
[[nodiscard]] QByteArray contentTypeOf(AnswerForm form);
/// Events as an EPCISQueryDocument.
[[nodiscard]] Result<QByteArray> queryDocument(
    ledger::View &view, Instant now, const std::vector<epcis::Event> &events, AnswerForm form);

} // namespace packledger::endpoint
