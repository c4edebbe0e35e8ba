#pragma once

#include "common/page.h"
#include "line/productlist.h"
#include "line/sidepanels.h"

class QLabel;
class QLineEdit;

namespace packledger::common {
class Card;
class EmptyState;
class HealthList;
class RowList;
} // namespace packledger::common

namespace packledger::line {

class TableFilePanel;
struct TableFileState;

/// The products that the site knows; beside them how the chosen one is packed, or a table of products that is taken in.
/// Renders states; it decides nothing.
class ProductsScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit ProductsScreen(QWidget *parent = nullptr);

    void render(const ProductsState &state);
    void renderFile(const TableFileState &state);
    void openFile();
    /// Closes the table, or where the room is narrow what stands in the list's place.
    void closeSide();

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void findRequested(const QString &query);
    void productChosen(const QString &gtin);
    /// How this product is packed is to be changed.
    void packingRequested(const QString &gtin);
    void fileLookedAt(const QString &file);
    void fileTaken();
    void fileCancelled();

protected:
    void arrangeFor(const QSize &room) override;

private:
    void buildProduct();
    void addKeys();
    void goOn();
    /// A null pointer: nothing is open, and where there is room for it the chosen product stands there.
    void showSide(QWidget *panel);
    void showKeys();

    ProductsState m_state;
    common::Card *m_listCard;
    QLineEdit *m_find;
    ProductModel *m_model;
    common::RowList *m_list;
    common::EmptyState *m_empty;
    common::Card *m_product;
    common::HealthList *m_levels;
    QLabel *m_readOnly;
    TableFilePanel *m_file;
    SidePanels m_sides;
    QAction *m_import = nullptr;
    QAction *m_goOn = nullptr;
    QWidget *m_open = nullptr; ///< what was opened beside the list; null: nothing
    bool m_canTakeFile = false;
};

} // namespace packledger::line
