// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as Qt 6.4 then refuses to build the head of the list.

/** The library to browse by the body and by chips, or to search. On its side and on a tablet the body stands beside. */
T.Page {
    id: root

    required property PracticeController practice
    property int guideSkin: 2
    property int guideHair: 0
    property bool isList: false
    /** Nothing is added to a day, or made: for therapists. */
    property bool isLookingOnly: false
    readonly property bool isBeside: !root.practice.isSearching
                                     && (width >= 760 || (Theme.isShort(height) && width >= 520))

    signal settingsRequested
    signal hardRequested
    signal itemOpened(id: string)
    signal programsRequested
    signal ownSessionsRequested

    /** True if there was something to go back from. */
    function goBack(): bool {
        const isOver = root.practice.isSearching || root.isList;
        if (root.practice.isSearching)
            root.practice.endSearch();
        root.isList = false;
        return isOver;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.isLookingOnly ? qsTr("Library") : qsTr("Practice")
    Accessible.description: root.practice.spokenSummary
    Component.onCompleted: root.practice.open()
    background: Rectangle {
        color: Theme.ground
    }

    header: SearchBar {
        visible: root.practice.isSearching
        height: visible ? implicitHeight : 0
        query: root.practice.query
        hasHelp: !root.isLookingOnly
        onEdited: text => root.practice.search(text)
        onCloseRequested: root.practice.endSearch()
        onHardRequested: root.hardRequested()
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        PracticeSide {
            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(440, Math.round(root.width * 0.52))
            visible: root.isBeside
            practice: root.practice
            isList: root.isList && root.isBeside
            isLookingOnly: root.isLookingOnly
            onListWished: isList => root.isList = isList
            onSettingsRequested: root.settingsRequested()
            onHardRequested: root.hardRequested()
        }
        PracticeList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            practice: root.practice
            isLookingOnly: root.isLookingOnly
            guideSkin: root.guideSkin
            guideHair: root.guideHair
            isList: root.isList
            hasWhere: !root.isBeside && !root.practice.isSearching
            onListWished: isList => root.isList = isList
            onSettingsRequested: root.settingsRequested()
            onHardRequested: root.hardRequested()
            onItemOpened: id => root.itemOpened(id)
            onProgramsRequested: root.programsRequested()
            onOwnSessionsRequested: root.ownSessionsRequested()
        }
    }

    Toast {
        id: toast

        property string opens

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.screenMargin(root.width)
        anchors.bottomMargin: Theme.gapS
        z: 2
        onUndone: {
            if (toast.opens === "")
                root.practice.undoAdd();
            else
                root.itemOpened(toast.opens);
        }
    }

    Connections {
        function onAnswered(sentence: string, action: string, opens: string): void {
            toast.opens = opens;
            toast.show(sentence, action);
        }

        target: root.practice
    }
}
