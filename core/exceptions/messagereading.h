#pragma once

#include "base/result.h"
#include "ledger/exceptionstore.h"

#include <QJsonObject>

namespace packledger::exceptions {

/// What a partner's message says, whichever of the two it is.
struct ReadMessage
{
    enum class Kind { Report, Response };
    struct Answer
    {
        QByteArray item; ///< exception_item_uuid
        ledger::LineAnswer answer = ledger::LineAnswer::None;
        ledger::Resolution alternative = ledger::Resolution::None;
        QString followUp;
        QString comments;
    };

    Kind kind = Kind::Report;
    QByteArray uuid; ///< message_uuid
    QByteArray caseUuid;
    QByteArray purchaseOrder;
    QByteArray senderGln;
    QString senderEmail;
    std::vector<ledger::ExceptionLine> lines; ///< of a report; the items they name are not looked up
    bool isResolved = false; ///< of a report
    std::vector<Answer> answers; ///< of a response
    QString notes; ///< of a response
};

/// Whether the object claims to be such a message.
[[nodiscard]] bool isExceptionMessage(const QJsonObject &json);

/// Reads a report or a response by its schema; what the schema does not know is passed over. Fails with
/// exceptions.message-field and the path of what is at fault.
[[nodiscard]] Result<ReadMessage> readMessage(const QJsonObject &json);

} // namespace packledger::exceptions
