#pragma once

#include "common/page.h"
#include "line/poollist.h"
#include "line/poolsstate.h"

namespace packledger::common {
class EmptyState;
class RowList;
} // namespace packledger::common

namespace packledger::line {

class NumberFilePanel;
class PoolFormPanel;
class PoolPanel;

/// The pools of numbers with what is left in each; beside them the chosen one, a new one, or a provider's file.
class PoolsScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit PoolsScreen(QWidget *parent = nullptr);

    void render(const PoolsState &state);
    void render(const PoolFormState &state);
    void render(const NumberFileState &state);
    void openForm();
    void openImport();
    /// Closes the form or the file beside the list.
    void closeSide();

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void poolChosen(packledger::PoolId pool);
    void previewRequested(const packledger::line::PoolInput &input);
    void makeRequested(const packledger::line::PoolInput &input);
    void importRequested(const QString &file, const QString &gtin, const QString &market);
    void importCancelled();
    void exportRequested();
    void returnRequested(const QString &reason);

protected:
    void arrangeFor(const QSize &room) override;

private:
    enum class Side { Pool, Form, File };
    void showSide(Side side);
    void arrange();

    PoolsState m_state;
    QWidget *m_listCard;
    PoolModel *m_model;
    common::RowList *m_list;
    common::EmptyState *m_empty;
    PoolPanel *m_pool;
    PoolFormPanel *m_form;
    NumberFilePanel *m_file;
    QAction *m_primary;
    QAction *m_export;
    QAction *m_return;
    Side m_side = Side::Pool;
    bool m_canMake = false;
    bool m_isNarrow = false;
};

} // namespace packledger::line
