// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App

/** The sheets of the builder, each read when it is first wanted. */
Item {
    id: root

    required property BuilderController builder
    required property SettingsController settings
    required property int day
    required property bool hasDose

    signal addRequested(key: string)
    signal previewRequested
    signal codeRequested

    function openDays(): void {
        d.show(days, "AddDaysSheet.qml", {
            "builder": root.builder
        });
    }

    function openLibrary(): void {
        d.openLibrary("");
    }

    function openFilters(): void {
        d.show(filters, "BuilderFilterSheet.qml", {
            "builder": root.builder
        });
    }

    function openMenu(): void {
        d.show(menu, "BuilderMenu.qml", {
            "builder": root.builder,
            "day": Qt.binding(() => root.day)
        });
    }

    function openDetails(): void {
        d.show(details, "BuilderDetails.qml", {
            "frame": root.builder.frame
        });
    }

    function openWeeks(): void {
        d.show(weeks, "BuilderWeeksSheet.qml", {
            "builder": root.builder
        });
    }

    function openLimits(): void {
        d.show(limits, "BuilderLimitsSheet.qml", {
            "frame": root.builder.frame
        });
    }

    function openItem(): void {
        d.show(itemSheet, "BuilderItemSheet.qml", {
            "builder": root.builder,
            "hasDose": Qt.binding(() => root.hasDose)
        });
    }

    function openAssign(): void {
        root.builder.handOver.open();
        d.show(assign, "HandOverSheet.qml", {
            "handOver": root.builder.handOver
        });
    }

    QtObject {
        id: d

        /** What is looked for in the library besides items for the week. */
        property string purpose: ""

        function show(loader: Loader, file: string, values: var): void {
            if (loader.status === Loader.Null)
                loader.setSource(Qt.resolvedUrl(file), values);
            if (loader.item)
                loader.item.open(); // qmllint disable
        }

        function openLibrary(purpose: string): void {
            d.purpose = purpose;
            d.show(library, "BuilderLibrarySheet.qml", {
                "builder": root.builder,
                "purpose": Qt.binding(() => d.purpose),
                "skin": root.settings.guideSkin,
                "hair": root.settings.guideHair
            });
        }
    }

    Loader {
        id: days
    }
    Loader {
        id: library
    }
    Loader {
        id: filters
    }
    Loader {
        id: menu
    }
    Loader {
        id: details
    }
    Loader {
        id: weeks
    }
    Loader {
        id: limits
    }
    Loader {
        id: itemSheet
    }
    Loader {
        id: form
    }
    Loader {
        id: assign
    }

    Connections {
        function onChosen(key: string): void {
            if (d.purpose === "") {
                root.addRequested(key);
                return;
            }
            root.builder.item.takeForSlot(key);
            library.item.close(); // qmllint disable
        }

        function onFilterRequested(): void {
            root.openFilters();
        }

        target: library.item
        ignoreUnknownSignals: true
    }
    Connections {
        function onPreviewRequested(time: int): void {
            if (root.builder.beginPreview(root.day, time))
                root.previewRequested();
        }

        function onDetailsRequested(): void {
            root.openDetails();
        }

        function onWeeksRequested(): void {
            root.openWeeks();
        }

        function onLimitsRequested(): void {
            root.openLimits();
        }

        target: menu.item
        ignoreUnknownSignals: true
    }
    Connections {
        function onSlotRequested(): void {
            d.show(form, "BuilderFormSheet.qml", {
                "item": root.builder.item
            });
        }

        target: itemSheet.item
        ignoreUnknownSignals: true
    }
    Connections {
        function onLibraryRequested(): void {
            d.openLibrary(root.builder.item.slotTitle);
        }

        target: form.item
        ignoreUnknownSignals: true
    }
    Connections {
        function onCodeRequested(): void {
            assign.item.close(); // qmllint disable
            root.codeRequested();
        }

        target: assign.item
        ignoreUnknownSignals: true
    }
}
