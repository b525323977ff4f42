package org.wardround.engine.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardround.engine.inventory.Category;
import org.wardround.engine.inventory.Component;
import org.wardround.engine.inventory.DeviceClass;
import org.wardround.engine.inventory.DeviceClasses;
import org.wardround.engine.inventory.Inventory;
import org.wardround.engine.inventory.SupportEnd;

/** Asks what nobody but the maker knows of a device type, whatever notices say. */
final class TypeQuestions {
    private final DeviceClasses classes;
    private final Set<String> withComponents = new HashSet<>();

    TypeQuestions(Inventory inventory, List<DeviceClass> classes) {
        this.classes = new DeviceClasses(classes);
        inventory.components().stream().map(Component::assetId).forEach(withComponents::add);
    }

    List<Question.OfDevice> of(DeviceTypes types) {
        List<Question.OfDevice> questions = new ArrayList<>();
        for (DeviceType type : types.all()) {
            Category category = classes.classify(type.assets().getFirst()).category();
            if (category != Category.MEDICAL && category != Category.BUILDING) {
                continue;
            }
            if (type.assets().stream().anyMatch(asset -> asset.supportEnd() instanceof SupportEnd.NotKnown)) {
                questions.add(new Question.SupportedUntil(type));
            }
            if (type.assets().stream().noneMatch(asset -> withComponents.contains(asset.id()))) {
                questions.add(new Question.Components(type));
            }
            if (category == Category.MEDICAL) {
                questions.add(new Question.SecurityStatement(type));
            }
        }
        return questions;
    }
}
