#pragma once

#include <QAbstractListModel>

#include <vector>

namespace packledger::models {

/// A list of plain rows for a view, read by a delegate through row(). Rows that stay keep the selection:
/// a list of the same length only reports which rows changed. `text` says a row in words, for screen
/// readers and for finding by typing.
template <typename Row>
class RowsModel final : public QAbstractListModel
{
public:
    using Text = QString (*)(const Row &);

    explicit RowsModel(Text text, QObject *parent = nullptr)
        : QAbstractListModel(parent)
        , m_text(text)
    {
    }

    void setRows(std::vector<Row> rows)
    {
        if (rows.size() == m_rows.size()) {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (rows[i] == m_rows[i])
                    continue;
                m_rows[i] = std::move(rows[i]);
                const QModelIndex changed = index(static_cast<int>(i));
                Q_EMIT dataChanged(changed, changed);
            }
            return;
        }
        const bool grows = rows.size() > m_rows.size();
        const auto shared = static_cast<int>(std::min(rows.size(), m_rows.size()));
        const auto last = static_cast<int>(std::max(rows.size(), m_rows.size())) - 1;
        if (grows)
            beginInsertRows({}, shared, last);
        else
            beginRemoveRows({}, shared, last);
        m_rows = std::move(rows);
        if (grows)
            endInsertRows();
        else
            endRemoveRows();
        if (shared > 0)
            Q_EMIT dataChanged(index(0), index(shared - 1));
    }

    [[nodiscard]] const Row &row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override
    {
        if (!checkIndex(at, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return m_text(row(at.row()));
        return {};
    }

private:
    std::vector<Row> m_rows;
    Text m_text;
};

/// The row behind an index of a RowsModel<Row>.
template <typename Row>
[[nodiscard]] const Row &rowAt(const QModelIndex &index)
{
    return static_cast<const RowsModel<Row> *>(index.model())->row(index.row());
}

} // namespace packledger::models
