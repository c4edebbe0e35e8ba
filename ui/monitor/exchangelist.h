#pragma once

#include "common/rowlist.h"
#include "models/rowsmodel.h"
#include "monitor/exchangestate.h"

namespace packledger::monitor {

/// Paints one document: state, what it is, what is wrong with it, how old it is and when it goes again.
class ExchangeDelegate final : public common::RowDelegate
{
    Q_OBJECT

public:
    explicit ExchangeDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override;
};

/// Paints one line of a document's history.
class HistoryDelegate final : public common::RowDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override;
};

using ExchangeModel = models::RowsModel<ExchangeRow>;
using HistoryModel = models::RowsModel<HistoryRow>;
/// A row in words.
[[nodiscard]] QString exchangeText(const ExchangeRow &row);
[[nodiscard]] QString historyText(const HistoryRow &row);

} // namespace packledger::monitor
