// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** What a program can be made of: to search, by kind, and the marked ones. */
GridLayout {
    id: root

    required property BuilderController builder
    property int skin: 2
    property int hair: 0
    property bool canDrag: true
    /** The kinds beside the words that are looked for, where there is little height. */
    property bool isFlat: false

    signal addRequested(key: string)
    signal filterRequested
    signal dragged(title: string, x: real, y: real)
    signal dropped(key: string, x: real, y: real)

    columns: root.isFlat ? 2 : 1
    columnSpacing: Theme.gapM
    rowSpacing: Theme.gapS

    RowLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: root.isFlat ? 260 : -1
        spacing: Theme.gapXs

        Field {
            id: field

            Layout.fillWidth: true
            placeholder: Theme.bigText ? qsTr("Search") : root.builder.searchHint
            spokenLabel: qsTr("Search the library")
            maximumLength: 60
            inputMethodHints: Qt.ImhNoPredictiveText
            onEdited: text => root.builder.search(text)
        }
        IconButton {
            Layout.alignment: Qt.AlignVCenter
            iconName: root.builder.filterCount > 0 ? "funnel-fill" : "funnel"
            color: root.builder.filterCount > 0 ? Theme.primary : Theme.ink
            text: root.builder.filterCount > 0 ? qsTr("Filter, %n chosen", "", root.builder.filterCount) : qsTr("Filter")
            onClicked: root.filterRequested()
        }
    }
    Flow {
        Layout.fillWidth: !root.isFlat
        Layout.preferredWidth: root.isFlat ? 300 : -1
        Layout.alignment: Qt.AlignVCenter
        spacing: Theme.gapXs

        Repeater {
            model: [qsTr("Body"), qsTr("Breath"), qsTr("Mind"), qsTr("Favorites")]
            delegate: Chip {
                id: chip

                required property string modelData
                required property int index
                readonly property bool isMarked: chip.index === BuilderController.Marked

                exclusive: true
                horizontalPadding: 12
                checked: root.builder.kind === chip.index && root.builder.query === ""
                text: chip.isMarked ? "" : chip.modelData
                iconName: chip.isMarked ? "heart" : ""
                Accessible.name: chip.modelData
                onClicked: {
                    field.text = "";
                    root.builder.showKind(chip.index);
                    list.positionViewAtBeginning();
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
        visible: list.count === 0
        text: root.builder.filterCount > 0 ? qsTr("Nothing fits all of that. Take a filter away?") : root.builder.query !== "" ? qsTr("Nothing fits these words. Try a part of the body, or fewer letters.") : qsTr("Nothing is marked yet. The heart beside an item marks it.")
        color: Theme.ink2
    }
    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.columnSpan: root.columns
        clip: true
        spacing: 6
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.builder.library
        T.ScrollBar.vertical: ScrollLine {}

        delegate: BuilderLibraryRow {
            id: row

            width: ListView.view.width
            skin: root.skin
            hair: root.hair
            canDrag: root.canDrag
            onAddRequested: root.addRequested(row.key)
            onDragged: (x, y) => root.dragged(row.title, x, y)
            onDropped: (x, y) => root.dropped(row.key, x, y)
        }
    }
}
